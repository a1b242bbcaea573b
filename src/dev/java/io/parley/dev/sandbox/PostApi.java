package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Posts of API version 2. */
record PostApi(World world, Gatekeeper gate, LinkFetches fetches, Clock clock) {

    private static final int LENGTH = 280;
    private static final int MOST = 100;

    void routes(Routes routes) {
        routes.add("POST", "/2/tweets", this::post);
        routes.add("GET", "/2/tweets", call -> list(call, call.param("author", gate.admit(call).id())));
        routes.add("GET", "/2/users/{id}/tweets", call -> {
            gate.admit(call);
            return list(call, call.name("id"));
        });
        routes.add("DELETE", "/2/tweets/{id}", this::delete);
    }

    private Reply post(Call call) {
        Account account = gate.admitWriting(call);
        JsonNode body = call.json();
        String text = body.path("text").asText();
        String card = Json.text(body, "card_uri");
        if (text.isBlank() || MessageLimits.length(text) > LENGTH) {
            throw XError.v2(400, "invalid-request", "Invalid Request", "text is required, with at most " + LENGTH + " characters.");
        }
        if (card != null && world.card(card).filter(c -> c.recipient().equals(account.id())).isEmpty()) {
            throw XError.v2(400, "invalid-request", "Invalid Request", "card_uri is no card of this account.");
        }
        Tweet tweet = publish(account.id(), text, card);
        return Reply.json(201, Json.object("data", Json.object("id", tweet.id(), "text", tweet.text())));
    }

    Tweet publish(String author, String text, String card) {
        long now = clock.millis();
        Tweet tweet = world.keep(world.tweets, new Tweet(world.nextId(now), now, author, text, card));
        fetches.lookAt(text, Json.MAPPER.createArrayNode());
        return tweet;
    }

    private Reply list(Call call, String author) {
        List<Tweet> newest = new ArrayList<>(world.tweets.where(t -> t.author().equals(author)));
        Collections.reverse(newest);
        var shown = newest.stream().limit(call.number("max_results", 10, MOST)).map(PostApi::json).toList();
        return Reply.json(200, Json.object("data", shown, "meta", Json.object("result_count", shown.size())));
    }

    private Reply delete(Call call) {
        Account account = gate.admit(call);
        Tweet tweet = world.tweets.get(call.name("id")).filter(t -> t.author().equals(account.id()))
                .orElseThrow(() -> XError.v2(404, "resource-not-found", "Not Found Error", "No such post of this account."));
        world.drop(world.tweets, tweet.id());
        return Reply.json(200, Json.object("data", Json.object("deleted", true)));
    }

    private static ObjectNode json(Tweet tweet) {
        return Json.object("id", tweet.id(), "text", tweet.text(), "author_id", tweet.author(), "card_uri", tweet.card(),
                "created_at", Instant.ofEpochMilli(tweet.createdAt()).toString());
    }
}
