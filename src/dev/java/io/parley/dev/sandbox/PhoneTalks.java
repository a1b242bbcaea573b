package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The phone's threads. */
record PhoneTalks(World world, Screens screens, Mail mail, Clock clock) {

    private static final int LENGTH = 10_000;

    void routes(Routes routes) {
        routes.add("GET", "/messages", this::inbox);
        routes.add("GET", "/messages/compose", this::arrive);
        routes.add("GET", "/messages/{handle}", this::thread);
        routes.add("GET", "/messages/{handle}/live", this::live);
        routes.add("POST", "/messages/{handle}", this::say);
    }

    private Reply inbox(Call call) {
        Visitor visitor = Visitor.of(call, world);
        var rows = world.accounts.all().stream().map(account -> Row.of(world, account, visitor.person())).flatMap(Optional::stream)
                .sorted((a, b) -> b.last().compareTo(a.last())).toList();
        return screens.page(200, "inbox", visitor, Map.of("rows", rows));
    }

    /** X's compose address, as links and QR codes carry it. */
    private Reply arrive(Call call) {
        return world.account(call.param("recipient_id", "")).map(account -> Reply.seeOther("/messages/" + account.handle()
                + "?welcome=" + Signature.encoded(call.param("welcome_message_id", "")) + "&text=" + Signature.encoded(call.param("text", "")) + "#latest"))
                .orElseGet(() -> screens.page(404, "nobody", Visitor.of(call, world), Map.of("handle", call.param("recipient_id", ""))));
    }

    private Reply thread(Call call) {
        Visitor visitor = Visitor.of(call, world);
        return world.account(call.name("handle")).map(account -> screens.page(200, "thread", visitor, model(call, account, visitor)))
                .orElseGet(() -> screens.page(404, "nobody", visitor, Map.of("handle", call.name("handle"))));
    }

    /** The part that changes, for the page's script; unchanged, it says so. */
    private Reply live(Call call) {
        Visitor visitor = Visitor.of(call, world);
        Account account = world.account(call.name("handle")).orElseThrow(() -> XError.v1(404, 50, "User not found."));
        String html = screens.html("live", visitor, model(call, account, visitor));
        String tag = "\"" + Integer.toHexString(html.hashCode()) + "\"";
        return call.header("If-None-Match").equals(tag) ? new Reply(304, Map.of("ETag", tag), new byte[0])
                : Reply.of(200, "text/html; charset=utf-8", html).with(Map.of("ETag", tag, "Cache-Control", "no-store"));
    }

    private Map<String, Object> model(Call call, Account account, Visitor visitor) {
        Optional<Welcome> welcome = welcome(call, account, visitor);
        var model = new HashMap<String, Object>();
        model.put("account", Face.of(account));
        model.put("talk", Talk.of(world, account, visitor.person(), welcome, "http://" + call.header("Host") + "/", clock.millis()));
        model.put("welcome", welcome.map(Welcome::id).orElse(""));
        model.put("post", welcome.isEmpty() ? "" : call.param("post", ""));
        model.put("text", call.param("text", ""));
        model.put("query", welcome.isEmpty() ? "" : "?welcome=" + welcome.get().id() + "&post=" + Signature.encoded(call.param("post", "")));
        return model;
    }

    /** The one the person came by; for an empty thread the account's usual one. */
    private Optional<Welcome> welcome(Call call, Account account, Visitor visitor) {
        var wanted = world.welcomes.get(call.param("welcome", "")).filter(w -> w.account().equals(account.id()));
        return wanted.isPresent() || !world.conversation(account.id(), visitor.person().id()).isEmpty() ? wanted
                : world.usualWelcome(account.id());
    }

    private Reply say(Call call) {
        Phone.refuseForeign(call);
        Account account = world.account(call.name("handle")).orElseThrow(() -> XError.v1(404, 50, "User not found."));
        ObjectNode data = said(call);
        if (!data.path("text").asText().isBlank()) {
            mail.fromPerson(Visitor.of(call, world).person(), account, data, Via.of(call.param("welcome"), call.param("post")));
        }
        return Reply.seeOther("/messages/" + account.handle() + "#latest");
    }

    private ObjectNode said(Call call) {
        String reply = call.param("reply", "");
        if (reply.isEmpty()) {
            String text = call.param("text", "").replace("\r\n", "\n").strip();
            return Mail.words(text.substring(0, Math.min(LENGTH, text.length())), null);
        }
        JsonNode option = Talk.Chip.option(world, reply);
        return Mail.words(option.path("label").asText(), Json.text(option, "metadata"));
    }

    /** A thread in the list. @param last the id of its last message, the order of the list */
    record Row(Face account, String words, Long last) {

        static Optional<Row> of(World world, Account account, Person person) {
            var thread = world.conversation(account.id(), person.id());
            return thread.isEmpty() ? Optional.empty() : Optional.of(new Row(Face.of(account), thread.get(thread.size() - 1).text(),
                    thread.get(thread.size() - 1).createdAt()));
        }
    }
}
