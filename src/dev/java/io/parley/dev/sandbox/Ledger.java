package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What the sandbox saw, for tests to compare. */
record Ledger(World world, Stats stats, Deliveries deliveries, Attempts attempts, LinkFetches fetches, Webhook webhook) {

    void routes(Routes routes) {
        routes.add("GET", "/sandbox/messages", this::messages);
        routes.add("GET", "/sandbox/welcomes", call -> Reply.json(200, Json.object("welcomes", world.welcomes.all(), "rules", world.rules.all())));
        routes.add("GET", "/sandbox/posts", call -> Reply.json(200, Json.object("posts", world.tweets.all(), "cards", cards())));
        routes.add("GET", "/sandbox/people", call -> Reply.json(200, Json.object("people", world.people.all(), "accounts", world.accounts.all())));
        routes.add("GET", "/sandbox/follows", call -> Reply.json(200, Json.object("follows",
                world.marks.where(m -> m.id().startsWith("follow ")).stream().map(Mark::id).toList())));
        routes.add("GET", "/sandbox/deliveries", this::deliveries);
        routes.add("GET", "/sandbox/stats", this::stats);
    }

    private Reply messages(Call call) {
        String account = world.account(call.param("account", "")).map(Account::id).orElse(call.param("account"));
        String person = world.person(call.param("person", "")).map(Person::id).orElse(call.param("person"));
        List<Message> all = world.messages.all();
        var found = new ArrayList<ObjectNode>();
        for (int order = 0; order < all.size(); order++) {
            Message message = all.get(order);
            if ((account == null || account.equals(message.account())) && (person == null || person.equals(message.person()))) {
                found.add(json(message).put("order", order));
            }
        }
        return Reply.json(200, Json.object("messages", found));
    }

    private static ObjectNode json(Message message) {
        return Json.object("id", message.id(), "account", message.account(), "person", message.person(),
                "from", message.outgoing() ? "account" : "person", "text", message.text(),
                "quickReplies", Json.array(Lists.of(message.data().at("/quick_reply/options"))),
                "ctas", Json.array(Lists.of(message.data().path("ctas"))),
                "metadata", Json.text(message.data().path("quick_reply_response"), "metadata"),
                "welcome", message.via() == null ? null : message.via().welcome(), "tweet", message.via() == null ? null : message.via().tweet(),
                "sourceApp", message.sourceApp(), "createdAt", message.createdAt());
    }

    private List<ObjectNode> cards() {
        return world.cards.all().stream().map(c -> Json.object("id", c.id(), "ads", c.ads(), "uri", c.uri(), "recipient", c.recipient(),
                "name", c.fields().get("name"), "ctas", c.taps())).toList();
    }

    private Reply deliveries(Call call) {
        return Reply.json(200, Json.object("pending", deliveries.pending(), "held", deliveries.held(), "counts", attempts.counts(),
                "attempts", attempts.all().stream().map(Attempts.Attempt::json).toList()));
    }

    private Reply stats(Call call) {
        Webhook.Check check = webhook.lastCheck();
        return Reply.json(200, stats.json().setAll(Json.object("pending", deliveries.pending(), "held", deliveries.held(),
                "deliveries", attempts.counts(), "fetches", fetches.counts(),
                "webhook", Json.object("valid", check.valid(), "status", check.status(), "at", check.at() == null ? null : check.at().toString()))));
    }
}
