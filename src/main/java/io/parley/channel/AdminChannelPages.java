package io.parley.channel;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.queue.QueueHealth;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** How the channels fare, for the platform's admins (rules CH5, CH6, CH10). */
@Path("admin/channels")
@RequestScoped
public class AdminChannelPages {

    private static final int NEWEST = 50;
    @Inject
    private WebhookTroubles troubles;
    @Inject
    private EventKinds kinds;
    @Inject
    private ChannelProofs proofs;
    @Inject
    private QueueHealth health;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        return View.of("channel/admin").with("page", troubles.unreadable(params.request("last"))).with("unknown", troubles.unknown(NEWEST))
                .with("kinds", kinds.newest(NEWEST)).with("proved", proofs.last("x").orElse(null)).with("queues", QueueRow.of(health.rows()));
    }

    @GET
    @Path("unreadable/{channel}/{hash}")
    @AllowedTo(ADMIN)
    public View show(@PathParam("channel") String channel, @PathParam("hash") String hash) {
        return View.of("channel/admin-unreadable").secret().with("row", troubles.get(channel, hash)).with("text", troubles.text(channel, hash));
    }
}
