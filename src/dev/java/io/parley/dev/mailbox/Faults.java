package io.parley.dev.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What shall go wrong at present. */
final class Faults {

    private static final ObjectMapper JSON = new ObjectMapper();
    private volatile JsonNode now = JSON.createObjectNode();

    void set(byte[] wanted) throws IOException {
        now = JSON.readTree(wanted);
    }

    void clear() {
        now = JSON.createObjectNode();
    }

    String text() {
        return now.toString();
    }

    boolean any() {
        return !now.isEmpty();
    }

    /** The reply that refuses it. @param what recipient, sender, content or everything */
    Optional<String> refuse(String what, String to) {
        boolean hit = now.path("refuse").asText().equals(what) && to.toLowerCase(Locale.ROOT).contains(now.path("to").asText().toLowerCase(Locale.ROOT));
        return hit ? Optional.of(now.path("code").asInt(550) + " refused: " + what) : Optional.empty();
    }

    /** Which certificate is shown; none where encryption is not offered. */
    String tls() {
        return now.path("tls").asText("trusted");
    }

    boolean hangsUp() {
        return now.path("close").asBoolean();
    }

    void delay() throws InterruptedException {
        int slow = now.path("slow").asInt();
        if (slow > 0) {
            Thread.sleep(slow);
        }
    }
}
