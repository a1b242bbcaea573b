package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** X's direct messages: version 1.1, and version 2's plain one. */
record MessageApi(World world, Mail mail, Gatekeeper gate, Faults faults, Allowances allowances, Stats stats, Clock clock) {

    private static final String V1 = "/1.1/direct_messages/";
    private static final int FREE_REPLIES = 5;
    private static final int A_DAY = 1_000;
    private static final int A_QUARTER = 15;
    private static final long TYPING_MILLIS = 3_000;

    void routes(Routes routes) {
        routes.add("POST", V1 + "events/new.json", this::send);
        routes.add("GET", V1 + "events/list.json", this::list);
        routes.add("GET", V1 + "events/show.json", this::show);
        routes.add("DELETE", V1 + "events/destroy.json", this::destroy);
        routes.add("POST", V1 + "indicate_typing.json", this::typing);
        routes.add("POST", V1 + "mark_read.json", this::read);
        routes.add("POST", "/2/dm_conversations/with/{person}/messages", this::sendPlain);
    }

    private Reply send(Call call) throws InterruptedException {
        Account account = gate.admit(call);
        stats.tried();
        Thread.sleep(faults.at("send").path("delayMs").asLong());
        int status = faults.sendStatus(account);
        if (status > 0 && !faults.at("send").path("stored").asBoolean()) {
            throw Trouble.of(status, faults.at("send").path("retryAfter").asInt(60), clock);
        }
        JsonNode create = call.json().at("/event/message_create");
        if (!"message_create".equals(call.json().at("/event/type").asText())) {
            throw XError.v1(400, 214, "event.type must be message_create.");
        }
        JsonNode data = create.path("message_data");
        MessageLimits.MESSAGE.check(data);
        Person person = known(create.at("/target/recipient_id").asText());
        Map<String, String> left = pay(account, person);
        Message message = mail.fromAccount(account, person.id(), data, Place.APP);
        stats.accepted(message);
        if (status > 0) {
            throw Trouble.of(status, 60, clock);
        }
        return stats.lost(faults.losesTheAnswer(account)) ? Reply.lost() : Reply.json(200, Json.object("event", Events.of(message, false))).with(left);
    }

    private Person known(String id) {
        return world.people.get(id).orElseThrow(() -> XError.v1(404, 108, "Cannot find specified user."));
    }

    /** Five replies within a day of what a person said are free; all others count. */
    private Map<String, String> pay(Account account, Person person) {
        var thread = new ArrayList<>(world.conversation(account.id(), person.id()));
        Collections.reverse(thread);
        int replies = 0;
        for (Message message : thread) {
            if (!message.outgoing()) {
                boolean recent = message.createdAt() > clock.millis() - Duration.ofDays(1).toMillis();
                return recent && replies < FREE_REPLIES ? allowances.look("send", account, A_DAY, Allowances.DAY)
                        : allowances.take("send", account, A_DAY, Allowances.DAY);
            }
            replies++;
        }
        return allowances.take("send", account, A_DAY, Allowances.DAY);
    }

    private Reply list(Call call) {
        Account account = gate.admit(call);
        Map<String, String> left = allowances.take("list", account, A_QUARTER, Allowances.QUARTER);
        long oldest = clock.millis() - Duration.ofDays(30).toMillis();
        List<Message> seen = new ArrayList<>(world.messages.where(m -> visible(account, m) && m.createdAt() > oldest));
        Collections.reverse(seen);
        int from = Math.min(seen.size(), call.number("cursor", 1, 1_000_000) - 1);
        int to = Math.min(seen.size(), from + call.number("count", 20, 50));
        return Reply.json(200, Json.object("events", Json.array(seen.subList(from, to).stream().map(m -> Events.of(m, true))),
                "apps", Json.object(Place.APP, Json.object("id", Place.APP, "name", Place.APP_NAME)),
                "next_cursor", to < seen.size() ? String.valueOf(to + 1) : null)).with(left);
    }

    private Reply show(Call call) {
        Account account = gate.admit(call);
        return Reply.json(200, Json.object("event", Events.of(own(account, call.param("id")), true)));
    }

    private Reply destroy(Call call) {
        Account account = gate.admit(call);
        Message message = own(account, call.param("id"));
        world.keep(world.marks, new Mark("hidden " + account.id() + " " + message.id()));
        return Reply.empty();
    }

    private Message own(Account account, String id) {
        return world.messages.get(id).filter(m -> visible(account, m))
                .orElseThrow(() -> XError.v1(404, 34, "Sorry, that page does not exist."));
    }

    private boolean visible(Account account, Message message) {
        return message.account().equals(account.id()) && world.marks.get("hidden " + account.id() + " " + message.id()).isEmpty();
    }

    private Reply typing(Call call) {
        Account account = gate.admit(call);
        Person person = known(required(call, "recipient_id"));
        world.types(account.id(), person.id(), clock.millis() + TYPING_MILLIS);
        return Reply.empty();
    }

    private Reply read(Call call) {
        gate.admit(call);
        known(required(call, "recipient_id"));
        required(call, "last_read_event_id");
        return Reply.empty();
    }

    private Reply sendPlain(Call call) {
        Account account = gate.admit(call);
        JsonNode body = call.json();
        if (body.path("text").asText().isBlank() || body.properties().stream().anyMatch(p -> !List.of("text", "attachments").contains(p.getKey()))) {
            throw XError.v2(400, "invalid-request", "Invalid Request", "Only text and attachments are allowed, and one of them is needed.");
        }
        Person person = known(call.name("person"));
        Message message = mail.fromAccount(account, person.id(), Json.object("text", body.path("text")), Place.APP);
        stats.accepted(message);
        return Reply.json(201, Json.object("data", Json.object("dm_conversation_id", person.id() + "-" + account.id(),
                "dm_event_id", message.id())));
    }

    private static String required(Call call, String name) {
        String given = call.param(name);
        if (given == null || given.isBlank()) {
            throw XError.v1(400, 38, name + " parameter is missing.");
        }
        return given;
    }
}
