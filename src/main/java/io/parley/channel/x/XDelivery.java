package io.parley.channel.x;

import io.parley.channel.ChannelProofs;
import io.parley.channel.Deliveries;
import io.parley.channel.EventKinds;
import io.parley.channel.WebhookTroubles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** One body of X's, from its signature to the inboxes. */
@ApplicationScoped
public class XDelivery {

    static final String CHANNEL = "x";
    private XSignature signature;
    private Deliveries deliveries;
    private WebhookTroubles troubles;
    private EventKinds kinds;
    private ChannelProofs proofs;
    private Clock clock;

    protected XDelivery() {
    }

    @Inject
    XDelivery(XSettings settings, Deliveries deliveries, WebhookTroubles troubles, EventKinds kinds, ChannelProofs proofs, Clock clock) {
        this.signature = new XSignature(settings.consumerSecret());
        this.deliveries = deliveries;
        this.troubles = troubles;
        this.kinds = kinds;
        this.proofs = proofs;
        this.clock = clock;
    }

    String prove(String token) {
        proofs.given(CHANNEL, clock.instant());
        return signature.of(token.getBytes(StandardCharsets.UTF_8));
    }

    boolean isSigned(String claimed, byte[] body) {
        return signature.holds(claimed, body);
    }

    void take(byte[] body) {
        try {
            Reading reading = Envelopes.read(body, clock.instant());
            deliveries.take(CHANNEL, reading.messages());
            reading.counted().forEach((kind, events) -> kinds.count(CHANNEL, kind, events));
            if (reading.problem() != null) {
                keep(reading.problem(), body);
            }
        } catch (Unreadable e) {
            keep(e.getMessage(), body);
        }
    }

    private void keep(String reason, byte[] body) {
        troubles.unreadable(CHANNEL, hash(body), reason, body);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
