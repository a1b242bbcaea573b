package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.channel.x.XSignatures.Answering;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XSignaturesTest {

    private static final Optional<String> CONSUMER = Optional.of("test-consumer-secret");
    private static final Optional<String> CLIENT = Optional.of("test-oauth2-client-secret");
    private static final String BY_CONSUMER = "sha256=BQFb4QX9IY+4lVTr8kXZQYVfi1CPuH3EIexPvg8Tycc=";
    private static final String BY_CLIENT = "sha256=bJRfR7wUoB7aNJ09oANuSgrzK6nXOQ9PGjFBDKTF5Io=";
    private static final byte[] BODY = "{\"for_user_id\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    /** Values sent in a header: right, wrong, of the other secret, empty, twice the right one, or none at all. */
    @ParameterizedTest
    @CsvSource({
        "both, right, right, true", "both, right, none, true", "both, none, right, true", "both, none, none, false",
        "both, wrong, right, false", "both, right, wrong, false", "both, wrong, wrong, false", "both, wrong, none, false", "both, none, wrong, false",
        "both, other, none, false", "both, none, other, false", "both, other, other, false", "both, empty, right, false", "both, right, empty, false",
        "both, twice, none, false", "both, none, twice, false", "both, twice, right, false", "both, right, twice, false", "both, right and wrong, none, false",
        "client, right, none, true", "client, none, right, false", "client, right, wrong, true", "client, wrong, right, false", "client, none, none, false",
        "consumer, none, right, true", "consumer, right, none, false", "consumer, right, right, true", "consumer, wrong, right, true",
        "consumer, right, wrong, false", "consumer, none, none, false"})
    @DisplayName("X2 each header that is sent and can be checked has to be right, one at least, and none twice; a wrong one is not rescued by the other")
    void headers(String secrets, String newer, String older, boolean believed) {
        var signatures = new XSignatures(secrets.equals("client") ? Optional.empty() : CONSUMER, secrets.equals("consumer") ? Optional.empty() : CLIENT,
                Optional.empty());
        var sent = new HashMap<String, List<String>>();
        values(newer, CLIENT.get(), CONSUMER.get()).ifPresent(v -> sent.put(XSignatures.CLIENT_HEADER, v));
        values(older, CONSUMER.get(), CLIENT.get()).ifPresent(v -> sent.put(XSignatures.CONSUMER_HEADER, v));
        assertThat(signatures.hold(sent::get, BODY)).isEqualTo(believed);
    }

    @Test
    @DisplayName("X1 the client secret answers the challenge where there is one, unless the setting names the consumer secret")
    void answering() {
        assertThat(new XSignatures(CONSUMER, CLIENT, Optional.empty()).answer("foo")).contains(BY_CLIENT);
        assertThat(new XSignatures(CONSUMER, CLIENT, Optional.of(Answering.CLIENT)).answer("foo")).contains(BY_CLIENT);
        assertThat(new XSignatures(CONSUMER, CLIENT, Optional.of(Answering.CONSUMER)).answer("foo")).contains(BY_CONSUMER);
        assertThat(new XSignatures(CONSUMER, Optional.empty(), Optional.empty()).answer("foo")).contains(BY_CONSUMER);
        assertThatThrownBy(() -> new XSignatures(CONSUMER, Optional.empty(), Optional.of(Answering.CLIENT))).hasMessageContaining("PARLEY_X_CRC_SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"for_user_id\":\"1\"}", "foo bar", "foo\n", "\n", "foo.bar", "foo,bar", "[1]", "\"foo\"", "ｆｏｏ", "foo\u0000", "fóo"})
    @DisplayName("X1 what is no opaque token is not answered; a token may have 256 characters and no more")
    void tokens(String token) {
        var signatures = new XSignatures(CONSUMER, CLIENT, Optional.empty());
        assertThat(signatures.answer(token)).isEmpty();
        assertThat(signatures.answer(null)).isEmpty();
        assertThat(signatures.answer("Az09+/=_-" + "x".repeat(247))).as("control").isPresent();
        assertThat(signatures.answer("x".repeat(257))).isEmpty();
    }

    @Test
    @DisplayName("X1 the answer to a challenge is the right signature of the token, and is still believed for no body")
    void oracle() {
        var signatures = new XSignatures(CONSUMER, CLIENT, Optional.empty());
        for (String token : List.of("foo", "12345", "null", "x".repeat(256))) {
            var sent = Map.of(XSignatures.CLIENT_HEADER, List.of(signatures.answer(token).orElseThrow()));
            assertThat(signatures.hold(sent::get, token.getBytes(StandardCharsets.UTF_8))).as(token).isFalse();
        }
        byte[] longer = "x".repeat(257).getBytes(StandardCharsets.UTF_8);
        var right = Map.of(XSignatures.CLIENT_HEADER, List.of(new XSignature(CLIENT.get()).of(longer)));
        assertThat(signatures.hold(right::get, longer)).as("control: no token, so its signature is not to be had").isTrue();
    }

    private static Optional<List<String>> values(String how, String secret, String other) {
        String right = new XSignature(secret).of(BODY);
        return Optional.ofNullable(switch (how) {
            case "right" -> List.of(right);
            case "wrong" -> List.of(new XSignature("another").of(BODY));
            case "other" -> List.of(new XSignature(other).of(BODY));
            case "empty" -> List.of("");
            case "twice" -> List.of(right, right);
            case "right and wrong" -> List.of(right, new XSignature("another").of(BODY));
            default -> null;
        });
    }
}
