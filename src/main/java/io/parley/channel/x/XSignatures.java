package io.parley.channel.x;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers that X signs a body in, each with the secret it is signed with, and the secret that answers X's challenge (rules X1, X2). */
@ApplicationScoped
public class XSignatures {

    static final String CLIENT_HEADER = "X-Twitter-Webhooks-Signature-OAuth2";
    static final String CONSUMER_HEADER = "X-Twitter-Webhooks-Signature";
    private static final int LONGEST = 256;
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9+/=_-]{1," + LONGEST + "}");

    /** Whose secret answers the challenge. */
    enum Answering { CLIENT, CONSUMER }

    /** A header and the signature that is expected in it. */
    record Signed(String header, XSignature signature) {
    }

    private List<Signed> known;
    private XSignature answering;

    protected XSignatures() {
    }

    @Inject
    XSignatures(@ConfigProperty(name = "PARLEY_X_CONSUMER_SECRET") String consumer,
                @ConfigProperty(name = "PARLEY_X_CLIENT_SECRET") Optional<String> client,
                @ConfigProperty(name = "PARLEY_X_CRC_SECRET") Optional<Answering> crc) {
        this(Optional.of(consumer), client, crc);
    }

    XSignatures(Optional<String> consumer, Optional<String> client, Optional<Answering> crc) {
        known = new ArrayList<>();
        client.ifPresent(secret -> known.add(new Signed(CLIENT_HEADER, new XSignature(secret))));
        consumer.ifPresent(secret -> known.add(new Signed(CONSUMER_HEADER, new XSignature(secret))));
        answering = crc.isEmpty() ? known.get(0).signature() : with(crc.get() == Answering.CLIENT ? CLIENT_HEADER : CONSUMER_HEADER);
    }

    /** A wrong configuration ends the start of a node, not X's challenge. */
    void start(@Observes @Priority(100) Startup event) {
        // made by now
    }

    /** The answer to a challenge; empty where the token is not opaque text, but might be a body. */
    Optional<String> answer(String token) {
        return token != null && CHALLENGE.matcher(token).matches() ? Optional.of(answering.of(token.getBytes(StandardCharsets.UTF_8))) : Optional.empty();
    }

    /** Whether each known header that was sent is right, and at least one was. @param headers all values of a header, null or empty for none */
    boolean hold(Function<String, List<String>> headers, byte[] body) {
        List<Signed> sent = known.stream().filter(s -> isSent(headers.apply(s.header()))).toList();
        return !sent.isEmpty() && !isChallenge(body) && sent.stream().allMatch(s -> holds(s, headers.apply(s.header()), body));
    }

    private static boolean holds(Signed signed, List<String> values, byte[] body) {
        return values.size() == 1 && signed.signature().holds(values.get(0), body);
    }

    private static boolean isSent(List<String> values) {
        return values != null && !values.isEmpty();
    }

    /** What anybody can have signed by the challenge is no body. */
    private static boolean isChallenge(byte[] body) {
        return body.length <= LONGEST && CHALLENGE.matcher(new String(body, StandardCharsets.ISO_8859_1)).matches();
    }

    private XSignature with(String header) {
        return known.stream().filter(s -> s.header().equals(header)).findFirst().map(Signed::signature)
                .orElseThrow(() -> new IllegalStateException("PARLEY_X_CRC_SECRET names a secret that is not set"));
    }
}
