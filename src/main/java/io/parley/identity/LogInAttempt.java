package io.parley.identity;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;

/** A log-in under way, as its browser keeps it (rule ID8): what makes it one of a kind, what was asked for, and when it began, to the millisecond. */
record LogInAttempt(State state, Nonce nonce, CodeVerifier verifier, LogInRequest request, Instant begun) {

    static LogInAttempt begin(LogInRequest request, Instant now) {
        return new LogInAttempt(new State(), new Nonce(), new CodeVerifier(), request, Instant.ofEpochMilli(now.toEpochMilli()));
    }

    String text() {
        return Json.createObjectBuilder().add("state", state.getValue()).add("nonce", nonce.getValue()).add("verifier", verifier.getValue())
                .add("request", request.address()).add("begun", begun.toEpochMilli()).build().toString();
    }

    static LogInAttempt read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new LogInAttempt(new State(json.getString("state")), new Nonce(json.getString("nonce")), new CodeVerifier(json.getString("verifier")),
                    LogInRequest.of(json.getString("request").split("\\?", 2)[1]), Instant.ofEpochMilli(json.getJsonNumber("begun").longValueExact()));
        }
    }
}
