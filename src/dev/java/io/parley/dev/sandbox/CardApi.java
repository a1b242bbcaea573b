package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Direct Message Cards of the Ads API (x-platform.md 4). Parameters travel in the query. */
record CardApi(World world, Gatekeeper gate, Clock clock) {

    private static final String PATH = "/12/accounts/{ads}/cards/image_direct_message";
    private static final int LABEL = 24;
    private static final Set<String> PLAIN = Set.of("name", "recipient_user_id", "media_key");

    void routes(Routes routes) {
        routes.add("GET", PATH, this::list);
        routes.add("POST", PATH, this::make);
        routes.add("GET", PATH + "/{card}", call -> one(own(call, gate.admit(call))));
        routes.add("PUT", PATH + "/{card}", this::update);
        routes.add("DELETE", PATH + "/{card}", this::destroy);
    }

    private Reply make(Call call) {
        Account account = gate.admitWriting(call);
        Map<String, String> fields = fields(call);
        check(fields, account);
        long now = clock.millis();
        String id = Long.toString(Long.parseLong(world.nextId(now)) >>> 12, 36);
        return Reply.json(201, data(world.keep(world.cards, new Card(id, now, call.name("ads"), fields))));
    }

    private Reply update(Call call) {
        Account account = gate.admitWriting(call);
        Card before = own(call, account);
        var fields = new LinkedHashMap<>(before.fields());
        fields.putAll(fields(call));
        fields.put("recipient_user_id", before.recipient());
        check(fields, account);
        return one(world.keep(world.cards, new Card(before.id(), before.createdAt(), before.ads(), fields)));
    }

    private Reply destroy(Call call) {
        Card card = own(call, gate.admit(call));
        world.drop(world.cards, card.id());
        ObjectNode gone = data(card);
        ((ObjectNode) gone.path("data")).put("deleted", true);
        return Reply.json(200, gone);
    }

    private Reply list(Call call) {
        gate.admit(call);
        String prefix = call.param("q", "");
        var found = world.cards.where(c -> c.ads().equals(call.name("ads")) && c.fields().get("name").startsWith(prefix));
        return Reply.json(200, Json.object("data", Json.array(found.stream().map(CardApi::json)), "request", Json.object("params", Map.of()))
                .putNull("next_cursor"));
    }

    private Card own(Call call, Account account) {
        return world.cards.get(call.name("card")).filter(c -> c.ads().equals(call.name("ads")))
                .filter(c -> c.recipient().equals(account.id()))
                .orElseThrow(() -> XError.ads(404, "NOT_FOUND", "Card was not found", "card_id"));
    }

    private static Map<String, String> fields(Call call) {
        var fields = new LinkedHashMap<String, String>();
        PLAIN.forEach(name -> put(fields, call, name));
        Card.ORDINALS.forEach(ordinal -> {
            put(fields, call, ordinal + "_cta");
            put(fields, call, ordinal + "_cta_welcome_message_id");
        });
        return fields;
    }

    private static void put(Map<String, String> fields, Call call, String name) {
        String given = call.query().stream().filter(p -> p.name().equals(name)).map(Pair::value).findFirst().orElse("");
        if (!given.isBlank()) {
            fields.put(name, given);
        }
    }

    private void check(Map<String, String> fields, Account account) {
        for (String name : new String[] {"name", "recipient_user_id", "first_cta", "first_cta_welcome_message_id"}) {
            require(fields.containsKey(name), "MISSING_PARAMETER", name + " is required", name);
        }
        require(account.id().equals(fields.get("recipient_user_id")), "INVALID_PARAMETER", "recipient_user_id is not this account", "recipient_user_id");
        for (String ordinal : Card.ORDINALS) {
            checkPair(fields.get(ordinal + "_cta"), fields.get(ordinal + "_cta_welcome_message_id"), ordinal + "_cta", account);
        }
    }

    private void checkPair(String label, String welcome, String name, Account account) {
        require((label == null) == (welcome == null), "INVALID_PARAMETER", name + " and its welcome message belong together", name);
        require(label == null || MessageLimits.length(label) <= LABEL, "INVALID_PARAMETER", name + " is longer than " + LABEL, name);
        require(welcome == null || world.welcomes.get(welcome).filter(w -> w.account().equals(account.id())).isPresent(),
                "INVALID_PARAMETER", "no such welcome message of this account", name + "_welcome_message_id");
    }

    private static void require(boolean condition, String code, String message, String parameter) {
        if (!condition) {
            throw XError.ads(400, code, message, parameter);
        }
    }

    private static Reply one(Card card) {
        return Reply.json(200, data(card));
    }

    private static ObjectNode data(Card card) {
        return Json.object("data", json(card), "request", Json.object("params", Map.of()));
    }

    private static ObjectNode json(Card card) {
        var json = Json.object("id", card.id(), "card_type", "IMAGE_DIRECT_MESSAGE", "card_uri", card.uri(), "deleted", false,
                "created_at", Instant.ofEpochMilli(card.createdAt()).toString(), "image_display_width", "800", "image_display_height", "418");
        card.fields().forEach(json::put);
        return json;
    }
}
