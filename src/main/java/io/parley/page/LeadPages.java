package io.parley.page;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
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
    @Inject
    private Visit visit;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View list(@PathParam("id") UUID id, @BeanParam ListParams params) {
        return View.of("page/leads").secret().with("landing", pages.get(id)).with("page", leads.of(id, params.request("at")));
    }

    /** What a form asked for changes with its versions, so that what was typed is one column: label: answer, a line each. */
    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public Sheet<LeadRow> download(@PathParam("id") UUID id, @BeanParam ListParams params) {
        String name = visit.here().slug() + "-leads-" + pages.get(id).code();
        return Sheet.of(name, params.request("at"), request -> leads.of(id, request)).column("at", LeadRow::at).column("typed", LeadRow::lines)
                .column("from_conversation", LeadRow::run).column("converted", LeadRow::converted);
    }
}
