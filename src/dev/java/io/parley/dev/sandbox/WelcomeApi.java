package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Welcome messages and the rules that make one the usual (x-platform.md 1.7). */
record WelcomeApi(World world, Gatekeeper gate, Allowances allowances, LinkFetches fetches, Clock clock) {

    private static final String V1 = "/1.1/direct_messages/welcome_messages/";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\-_ #@]{1,100}");

    void routes(Routes routes) {
        routes.add("POST", V1 + "new.json", this::make);
        routes.add("GET", V1 + "list.json", this::list);
        routes.add("GET", V1 + "show.json", call -> Reply.json(200, json(own(call, gate.admit(call)))));
        routes.add("PUT", V1 + "update.json", this::update);
        routes.add("DELETE", V1 + "destroy.json", this::destroy);
        routes.add("POST", V1 + "rules/new.json", this::makeRule);
        routes.add("GET", V1 + "rules/list.json", this::listRules);
        routes.add("GET", V1 + "rules/show.json", call -> Reply.json(200, rule(ownRule(call, gate.admit(call)))));
        routes.add("DELETE", V1 + "rules/destroy.json", this::destroyRule);
    }

    /** X's page shows the name beside the object in one example and inside it in another: both are taken. */
    private Reply make(Call call) {
        Account account = gate.admitWriting(call);
        JsonNode body = call.json();
        JsonNode inside = body.path("welcome_message");
        String name = Stream.of(Json.text(body, "name"), Json.text(inside, "name")).filter(n -> n != null).findFirst().orElse(null);
        if (name != null && !NAME.matcher(name).matches()) {
            throw XError.v1(400, 214, "name may have at most 100 letters, digits, - _ # @ and spaces.");
        }
        MessageLimits.WELCOME.check(inside.path("message_data"));
        long now = clock.millis();
        var welcome = new Welcome(world.nextId(now), now, account.id(), name, inside.path("message_data").deepCopy());
        return Reply.json(200, json(world.keep(world.welcomes, looked(welcome))));
    }

    private Reply update(Call call) {
        Account account = gate.admitWriting(call);
        Welcome before = own(call, account);
        JsonNode data = call.json().path("message_data");
        MessageLimits.WELCOME.check(data);
        var now = new Welcome(before.id(), before.createdAt(), account.id(), before.name(), data.deepCopy());
        return Reply.json(200, json(world.keep(world.welcomes, looked(now))));
    }

    private Welcome looked(Welcome welcome) {
        fetches.lookAt(welcome.data().path("text").asText(), welcome.data().path("ctas"));
        return welcome;
    }

    private Reply destroy(Call call) {
        world.drop(world.welcomes, own(call, gate.admit(call)).id());
        return Reply.empty();
    }

    private Reply list(Call call) {
        Account account = gate.admit(call);
        var left = allowances.take("welcomes", account, 15, Allowances.QUARTER);
        return Reply.json(200, page(call, "welcome_messages", world.welcomes.where(w -> w.account().equals(account.id())).stream()
                .map(w -> (ObjectNode) inner(w).put("name", w.name())).toList())).with(left);
    }

    private Reply makeRule(Call call) {
        Account account = gate.admit(call);
        String welcome = call.json().at("/welcome_message_rule/welcome_message_id").asText();
        own(welcome, account);
        long now = clock.millis();
        return Reply.json(200, rule(world.keep(world.rules, new Rule(world.nextId(now), now, account.id(), welcome))));
    }

    private Reply listRules(Call call) {
        Account account = gate.admit(call);
        return Reply.json(200, page(call, "welcome_message_rules", world.rules.where(r -> r.account().equals(account.id())).stream()
                .map(r -> (ObjectNode) rule(r).path("welcome_message_rule")).toList()));
    }

    private Reply destroyRule(Call call) {
        world.drop(world.rules, ownRule(call, gate.admit(call)).id());
        return Reply.empty();
    }

    private Welcome own(Call call, Account account) {
        return own(call.param("id"), account);
    }

    private Welcome own(String id, Account account) {
        return world.welcomes.get(id).filter(w -> w.account().equals(account.id()))
                .orElseThrow(() -> XError.v1(404, 34, "Sorry, that page does not exist."));
    }

    private Rule ownRule(Call call, Account account) {
        return world.rules.get(call.param("id")).filter(r -> r.account().equals(account.id()))
                .orElseThrow(() -> XError.v1(404, 34, "Sorry, that page does not exist."));
    }

    /** Newest first; an empty object when there are none. */
    private static ObjectNode page(Call call, String name, List<ObjectNode> all) {
        var newest = new ArrayList<>(all);
        Collections.reverse(newest);
        int from = Math.min(newest.size(), call.number("cursor", 1, 1_000_000) - 1);
        int to = Math.min(newest.size(), from + call.number("count", 20, 50));
        return all.isEmpty() ? Json.object() : Json.object(name, Json.array(newest.subList(from, to).stream()),
                "next_cursor", to < newest.size() ? String.valueOf(to + 1) : null);
    }

    private static ObjectNode json(Welcome welcome) {
        return Json.object("welcome_message", inner(welcome), "name", welcome.name());
    }

    private static ObjectNode inner(Welcome welcome) {
        return Json.object("id", welcome.id(), "created_timestamp", String.valueOf(welcome.createdAt()), "message_data", welcome.data());
    }

    private static ObjectNode rule(Rule rule) {
        return Json.object("welcome_message_rule", Json.object("id", rule.id(), "created_timestamp", String.valueOf(rule.createdAt()),
                "welcome_message_id", rule.welcome()));
    }
}
