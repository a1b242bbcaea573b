package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

/** The webhook's registration (x-platform.md 3.1). Parley's own stands from the start and is the one that gets events. */
record HookApi(World world, Place place, Webhook webhook, Clock clock) {

    void routes(Routes routes) {
        routes.add("GET", "/2/webhooks", this::list);
        routes.add("POST", "/2/webhooks", this::make);
        routes.add("PUT", "/2/webhooks/{id}", this::check);
        routes.add("DELETE", "/2/webhooks/{id}", this::delete);
    }

    private Reply list(Call call) {
        admit(call);
        var all = Stream.concat(Stream.of(json(own())), world.hooks.all().stream().map(this::json)).toList();
        return Reply.json(200, Json.object("data", all, "meta", Json.object("result_count", all.size())));
    }

    private Reply make(Call call) {
        admit(call);
        String url = call.json().path("url").asText();
        if (!url.matches("https?://\\S{1,190}")) {
            throw XError.v2(400, "invalid-request", "UrlValidationFailed", "The url is not valid.");
        }
        if (!webhook.check(url).valid()) {
            throw XError.v2(400, "invalid-request", "CrcValidationFailed", "The webhook did not answer the challenge.");
        }
        long now = clock.millis();
        return Reply.json(200, Json.object("data", json(world.keep(world.hooks, new Hook(world.nextId(now), now, url)))));
    }

    private Reply check(Call call) {
        admit(call);
        return Reply.json(200, Json.object("data", Json.object("valid", webhook.check(known(call).url()).valid())));
    }

    private Reply delete(Call call) {
        admit(call);
        world.drop(world.hooks, known(call).id());
        return Reply.json(200, Json.object("data", Json.object("deleted", true)));
    }

    private Hook known(Call call) {
        return call.name("id").equals(own().id()) ? own() : world.hooks.get(call.name("id"))
                .orElseThrow(() -> XError.v2(404, "resource-not-found", "WebhookIdInvalid", "No such webhook."));
    }

    private Hook own() {
        return new Hook("1", 0, place.webhook());
    }

    private ObjectNode json(Hook hook) {
        return Json.object("id", hook.id(), "url", hook.url(), "valid", webhook.lastCheck().valid(),
                "created_at", Instant.ofEpochMilli(hook.createdAt()).toString());
    }

    private static void admit(Call call) {
        if (!call.header("Authorization").startsWith("Bearer ")) {
            throw XError.v2(401, "unauthorized", "Unauthorized", "An app's bearer token is needed.");
        }
    }
}
