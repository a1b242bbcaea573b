package io.parley.privacy;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** What was asked to be erased, how far it is, and the proof (rules PV3, PV6). */
@Path("b/{brand}/erasures")
@RequestScoped
public class ErasurePages {

    private static final String[] COLUMNS = {"requested", "due"};
    @Inject
    private Erasures erasures;
    @Inject
    private Clock clock;

    @GET
    @AllowedTo(OWNER)
    public View list(@BeanParam ListParams params) {
        return View.of("privacy/erasures").with("page", erasures.page(params.request(COLUMNS))).with("now", clock.instant());
    }

    @GET
    @Path("all.csv")
    @AllowedTo(OWNER)
    public Sheet<ErasureView> sheet(@BeanParam ListParams params) {
        return Sheet.of("erasures", params.request(COLUMNS), erasures::page).column("contact", ErasureView::mark)
                .column("state", e -> e.state(clock.instant())).column("requested_at", ErasureView::requested).column("requested_by", ErasureView::by)
                .column("due_at", ErasureView::due).column("done_at", ErasureView::done)
                .column("rows", e -> e.proof() == null ? null : e.proof().emptied()).column("remaining", e -> e.proof() == null ? null : e.proof().remaining());
    }

    @GET
    @Path("{id}")
    @AllowedTo(OWNER)
    public View show(@PathParam("id") UUID id) {
        return View.of("privacy/erasure").with("e", erasures.get(id)).with("now", clock.instant());
    }

    @GET
    @Path("{id}/proof.json")
    @AllowedTo(OWNER)
    public Response proof(@PathParam("id") UUID id) {
        ErasureView erasure = erasures.get(id);
        if (erasure.proof() == null) {
            throw new NotFoundException();
        }
        return Response.ok(ErasureProof.json(erasure), "application/json").header("Content-Disposition", "attachment; filename=\"erasure-" + id + ".json\"").build();
    }
}
