package io.parley.privacy;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Role;
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

/** A brand's contacts, and what it holds of each (rule PV1). */
@Path("b/{brand}/contacts")
@RequestScoped
public class ContactPages {

    private static final String[] COLUMNS = {"seen", "since", "name"};
    @Inject
    private Contacts contacts;
    @Inject
    private ContactFile file;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View list(@BeanParam ListParams params) {
        return View.of("privacy/contacts").with("page", contacts.page(params.request(COLUMNS))).with("owner", owner());
    }

    @GET
    @Path("all.csv")
    @AllowedTo(OWNER)
    public Sheet<ContactRow> sheet(@BeanParam ListParams params) {
        return Sheet.of("contacts", params.request(COLUMNS), contacts::page).column("id", ContactRow::id).column("name", ContactRow::name)
                .column("handle", ContactRow::handle).column("channel", ContactRow::channel).column("channel_id", ContactRow::externalId)
                .column("first_seen_at", ContactRow::firstSeen).column("last_seen_at", ContactRow::lastSeen).column("opted_out_at", ContactRow::optedOut);
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View show(@PathParam("id") UUID id) {
        return View.of("privacy/contact").with("c", file.get(id)).with("owner", owner());
    }

    private boolean owner() {
        return visit.here().role() == Role.OWNER;
    }
}
