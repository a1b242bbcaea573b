package io.parley.page;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The forms sent from a page (rule PG9). */
@Path("b/{brand}/pages/{id}/leads")
@RequestScoped
public class LeadPages {

    @Inject
    private LandingPages pages;
    @Inject
    private Leads leads;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View list(@PathParam("id") UUID id, @BeanParam ListParams params) {
        return View.of("page/leads").with("landing", pages.get(id)).with("page", leads.of(id, params.request("at")));
    }
}
