package io.parley.dev.sandbox;

import java.util.Map;
import java.util.TreeMap;

/** In which headers X signs for a webhook, and whose secret its challenge asks for (x-platform.md 11). */
record WebhookSignatures(Place place, Faults faults) {

    static final String CONSUMER = "x-twitter-webhooks-signature";
    static final String CLIENT = "x-twitter-webhooks-signature-oauth2";

    /** Each header and its value. An app with a client secret gets both, unless the faults name one. */
    Map<String, String> of(String text) {
        String headers = faults.at("sign").path("headers").asText("both");
        var signed = new TreeMap<String, String>();
        if (!headers.equals("client") || place.clientSecret() == null) {
            signed.put(CONSUMER, Signature.ofBody(place.consumerSecret(), text));
        }
        if (!headers.equals("consumer") && place.clientSecret() != null) {
            signed.put(CLIENT, Signature.ofBody(place.clientSecret(), text));
        }
        return signed;
    }

    /** The one right answer to a challenge. */
    String answer(String token) {
        boolean client = place.clientSecret() != null && faults.at("sign").path("challenge").asText("client").equals("client");
        return Signature.ofBody(client ? place.clientSecret() : place.consumerSecret(), token);
    }
}
