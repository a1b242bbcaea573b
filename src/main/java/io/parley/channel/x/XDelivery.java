package io.parley.channel.x;

import io.parley.channel.ChannelProofs;
import io.parley.channel.Deliveries;
import io.parley.channel.EventKinds;
import io.parley.channel.WebhookTroubles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One body of X's, from its signature to the inboxes. */
@ApplicationScoped
public class XDelivery {

    static final String CHANNEL = "x";
    private XSignatures signatures;
    private Deliveries deliveries;
    private WebhookTroubles troubles;
    private EventKinds kinds;
    private ChannelProofs proofs;
    private Clock clock;

    protected XDelivery() {
    }

    @Inject
    XDelivery(XSignatures signatures, Deliveries deliveries, WebhookTroubles troubles, EventKinds kinds, ChannelProofs proofs, Clock clock) {
        this.signatures = signatures;
        this.deliveries = deliveries;
        this.troubles = troubles;
        this.kinds = kinds;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Empty where the token is not one that is answered. */
    Optional<String> prove(String token) {
        Optional<String> answer = signatures.answer(token);
        answer.ifPresent(given -> proofs.given(CHANNEL, clock.instant()));
        return answer;
    }

    /** @param headers all values of a header, null or empty for none */
    boolean isSigned(Function<String, List<String>> headers, byte[] body) {
        return signatures.hold(headers, body);
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
