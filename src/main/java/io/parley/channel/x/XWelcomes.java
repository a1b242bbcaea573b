package io.parley.channel.x;

import io.parley.channel.OutgoingJson;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A welcome message, made or made anew, and the rule that makes it the account's default (x-platform.md 1.7). */
record XWelcomes(XSettings settings) implements XCall {

    private static final String PATH = "/1.1/direct_messages/welcome_messages/";

    @Override
    public XRequest request(Sending sending) {
        var data = XJson.data(OutgoingJson.read(sending.item().body()).message());
        String known = Lenient.text(sending.body(), "externalId");
        return known == null ? XRequest.post(settings.api(PATH + "new.json"), XJson.object()
                        .add("welcome_message", XJson.object().add("name", name(sending)).add("message_data", data)).build().toString())
                : new XRequest("PUT", settings.api(PATH + "update.json"), Map.of("id", known), XJson.object().add("message_data", data).build().toString());
    }

    @Override
    public String made(Sending sending, JsonObject answer) {
        return Lenient.text(Lenient.object(answer, "welcome_message"), "id", Lenient.text(sending.body(), "externalId"));
    }

    @Override
    public Optional<XRequest> then(Sending sending, String made) {
        return isDefault(sending) ? Optional.of(rule(made)) : Optional.empty();
    }

    /** By its name; a default that lost its rule gets it now, since the newest rule wins and a second one harms nobody. */
    @Override
    public Optional<String> find(Sending sending, Function<XRequest, JsonObject> ask) {
        Optional<String> found = named(sending, ask);
        found.filter(id -> isDefault(sending) && !hasRule(id, ask)).ifPresent(id -> ask.apply(rule(id)));
        return found;
    }

    private Optional<String> named(Sending sending, Function<XRequest, JsonObject> ask) {
        JsonObject answer = ask.apply(XRequest.get(settings.api(PATH + "list.json"), Map.of("count", "50")));
        return Lenient.objects(answer, "welcome_messages").stream()
                .filter(w -> name(sending).equals(Lenient.text(w, "name"))).map(w -> Lenient.text(w, "id")).findFirst();
    }

    private boolean hasRule(String id, Function<XRequest, JsonObject> ask) {
        JsonObject answer = ask.apply(XRequest.get(settings.api(PATH + "rules/list.json"), Map.of("count", "50")));
        return Lenient.objects(answer, "welcome_message_rules").stream().anyMatch(r -> id.equals(Lenient.text(r, "welcome_message_id")));
    }

    private XRequest rule(String welcome) {
        return XRequest.post(settings.api(PATH + "rules/new.json"),
                XJson.object().add("welcome_message_rule", XJson.object().add("welcome_message_id", welcome)).build().toString());
    }

    private static boolean isDefault(Sending sending) {
        return sending.body().getBoolean("default", false);
    }

    private static String name(Sending sending) {
        return Lenient.text(sending.body(), "name", sending.item().subject().toString());
    }
}
