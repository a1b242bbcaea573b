package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What tests and curious people steer the sandbox with. JSON in and out, nobody asked who they are: it listens to this machine only. */
record Control(World world, Mail mail, Faults faults, Allowances allowances, Stats stats, Deliveries deliveries, Attempts attempts,
        LinkFetches fetches, Place place, Clock clock) {

    void routes(Routes routes) {
        routes.add("GET", "/sandbox/faults", call -> Reply.json(200, faults.all()));
        routes.add("PUT", "/sandbox/faults", call -> Reply.json(200, faults.set(call.json())));
        routes.add("DELETE", "/sandbox/faults", this::calm);
        routes.add("POST", "/sandbox/accounts", this::account);
        routes.add("POST", "/sandbox/people", this::person);
        routes.add("POST", "/sandbox/say", this::say);
        routes.add("POST", "/sandbox/foreign-echo", this::foreignEcho);
        routes.add("POST", "/sandbox/release", call -> Reply.json(200, Json.object("events", deliveries.release())));
        routes.add("POST", "/sandbox/deliver", this::deliver);
        routes.add("POST", "/sandbox/reset", this::reset);
    }

    private Reply calm(Call call) {
        faults.clear();
        allowances.clear();
        return Reply.empty();
    }

    private Reply account(Call call) {
        JsonNode wanted = call.json();
        String id = Json.text(wanted, "id") == null ? world.nextId(clock.millis()) : wanted.path("id").asText();
        Account account = world.keep(world.accounts, new Account(id, wanted.path("handle").asText("brand" + id), wanted.path("name").asText("Brand " + id),
                wanted.path("bio").asText(""), wanted.path("language").asText("en")));
        return Reply.json(201, Json.object("id", id, "handle", account.handle(), "token", account.token(), "tokenSecret", account.tokenSecret()));
    }

    private Reply person(Call call) {
        JsonNode wanted = call.json();
        return Reply.json(201, Json.MAPPER.valueToTree(newPerson(Json.text(wanted, "id"), wanted.path("name").asText("Somebody"),
                wanted.path("language").asText("en"))));
    }

    private Person newPerson(String id, String name, String language) {
        String known = id == null ? world.nextId(clock.millis()) : id;
        return world.keep(world.people, new Person(known, "p" + known, name, language));
    }

    /** One saying, or many under "all". */
    private Reply say(Call call) {
        JsonNode wanted = call.json();
        if (!wanted.has("all")) {
            return Reply.json(201, Json.object("id", sayOne(wanted).id()));
        }
        var ids = new ArrayList<String>();
        wanted.path("all").forEach(one -> ids.add(sayOne(one).id()));
        return Reply.json(201, Json.object("ids", ids));
    }

    private Message sayOne(JsonNode wanted) {
        String id = Json.text(wanted, "id");
        var again = world.messages.get(id);
        if (again.isPresent()) {
            deliveries.offer(again.get());
            return again.get();
        }
        Account account = account(wanted.path("to").asText());
        Person person = world.person(wanted.path("from").asText()).orElseGet(() -> newPerson(Json.text(wanted, "from"), "Somebody", "en"));
        Via via = Via.of(Json.text(wanted, "welcomeMessageId"), Json.text(wanted, "tweetId"));
        return mail.fromPerson(person, account, said(wanted, account, person, via), via, id, wanted.path("createdAt").asLong(clock.millis()));
    }

    private ObjectNode said(JsonNode wanted, Account account, Person person, Via via) {
        if (wanted.hasNonNull("tap")) {
            return new Replies(world).tapped(account, person, via, wanted.path("tap").asText());
        }
        JsonNode quickReply = wanted.path("quickReply");
        return withMedia(wanted, Mail.words(wanted.path("text").asText(quickReply.path("label").asText()), Json.text(quickReply, "metadata")));
    }

    private ObjectNode withMedia(JsonNode wanted, ObjectNode data) {
        if (wanted.hasNonNull("media")) {
            data.set("attachment", Media.attachment(wanted.path("media").asText(), world.nextId(clock.millis())));
        }
        return data;
    }

    private Reply foreignEcho(Call call) {
        JsonNode wanted = call.json();
        Message message = mail.fromAccount(account(wanted.path("account").asText()), wanted.path("to").asText(),
                withMedia(wanted, Json.object("text", wanted.path("text").asText())), null);
        return Reply.json(201, Json.object("id", message.id()));
    }

    private Account account(String idOrHandle) {
        return world.account(idOrHandle).orElseThrow(() -> XError.v1(404, 34, "No such account: " + idOrHandle));
    }

    /** Raw bodies, signed here, each tried once, all at the same time. Says each status in the bodies' order. */
    private Reply deliver(Call call) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(Math.max(1, call.json().path("parallel").asInt(16)), Threads.named("raw"));
        try {
            var tries = new ArrayList<Callable<Integer>>();
            call.json().path("bodies").forEach(body -> tries.add(() -> attempts.once(body.isTextual() ? body.asText() : body.toString(), 1)));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(tries)) {
                statuses.add(one.get());
            }
            return Reply.json(200, Json.object("statuses", statuses));
        } finally {
            threads.shutdownNow();
        }
    }

    private Reply reset(Call call) throws IOException {
        calm(call);
        deliveries.forget();
        stats.clear();
        world.wipe();
        return Reply.empty();
    }
}
