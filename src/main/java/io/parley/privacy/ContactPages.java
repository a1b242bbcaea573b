package io.parley.privacy;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A brand's contacts, and what it holds of each (rule PV1). */
@Path("b/{brand}/contacts")
@RequestScoped
public class ContactPages {

    private static final System.Logger LOG = System.getLogger(ContactPages.class.getName());
    private static final String[] COLUMNS = {"seen", "since", "name"};
    @Inject
    private Contacts contacts;
    @Inject
    private Senders senders;
    @Inject
    private ContactFile file;
    @Inject
    private Erasures erasures;
    @Inject
    private Erasing erasing;
    @Inject
    private Exports exports;
    @Inject
    private Clock clock;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View list(@BeanParam ListParams params) {
        PageRequest request = params.request(COLUMNS);
        List<Sender> known = senders.found(request);
        return View.of("privacy/contacts").secret().with("page", contacts.page(request)).with("senders", known.stream().limit(Senders.MOST).toList())
                .with("more", known.size() > Senders.MOST).with("owner", owner())
                .with("kept", visit.here().role().mayEdit());
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
        return view(id, new Form());
    }

    /** Done at once where nothing is under way; else it is tried again until it is (rule PV4). */
    @POST
    @Path("{id}/erasure")
    @AllowedTo(OWNER)
    public Response erase(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        UUID erasure;
        try {
            erasure = erasures.request(id, form.value("typed"));
        } catch (Refused e) {
            form.problem(e);
            return Response.ok(view(id, form).refused(form)).build();
        }
        atOnce(erasure);
        return Response.seeOther(URI.create(visit.here().href() + "/erasures/" + erasure)).build();
    }

    /** Streamed as it is read. */
    @POST
    @Path("{id}/export")
    @AllowedTo(OWNER)
    public Response export(@PathParam("id") UUID id) {
        String mark = exports.begin(id);
        StreamingOutput zip = out -> ExportZip.write((part, most, behind) -> exports.rows(id, part, most, behind), clock.instant(), out);
        return Response.ok(zip, "application/zip").header("Content-Disposition", "attachment; filename=\"contact-" + mark + ".zip\"").build();
    }

    private void atOnce(UUID erasure) {
        try {
            erasing.attempt(erasure);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "erasure " + erasure + " failed and is tried again", e);
        }
    }

    private View view(UUID id, Form form) {
        return View.of("privacy/contact").secret().with("c", file.get(id)).with("owner", owner()).with("form", form)
                .with("erasing", erasures.ofContact(id).orElse(null));
    }

    private boolean owner() {
        return visit.here().role() == Role.OWNER;
    }
}
