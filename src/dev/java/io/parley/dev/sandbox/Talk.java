package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A thread as its person sees it: what was said, the welcome message that stands there, and what can be tapped now. */
record Talk(List<Bubble> bubbles, List<Chip> chips, boolean typing) {

    static Talk of(World world, Account account, Person person, Optional<Welcome> welcome, String home, long now) {
        var bubbles = new ArrayList<Bubble>();
        var chips = List.<Chip>of();
        String before = "start";
        for (Message message : world.conversation(account.id(), person.id())) {
            if (message.shown() != null) {
                bubbles.add(Bubble.welcome(message.shown(), before, home));
            }
            bubbles.add(Bubble.of(message, home));
            chips = message.outgoing() ? chips("m:" + message.id(), message.data()) : List.of();
            before = message.id();
        }
        if (welcome.isPresent()) {
            bubbles.add(Bubble.welcome(welcome.get().data(), before, home));
            chips = chips("w:" + welcome.get().id(), welcome.get().data());
        }
        return new Talk(bubbles, chips, world.isTyping(account.id(), person.id(), now));
    }

    private static List<Chip> chips(String from, JsonNode data) {
        JsonNode options = data.at("/quick_reply/options");
        return IntStream.range(0, options.size()).mapToObj(i -> new Chip(from + ":" + i, options.get(i).path("label").asText(),
                options.get(i).path("description").asText())).toList();
    }

    /** @param value says which option of which message or welcome message it is */
    record Chip(String value, String label, String description) {

        static JsonNode option(World world, String value) {
            String[] part = value.split(":");
            Optional<? extends JsonNode> data = part.length != 3 || !part[2].matches("\\d{1,2}") ? Optional.empty()
                    : part[0].equals("w") ? world.welcomes.get(part[1]).map(Welcome::data) : world.messages.get(part[1]).map(Message::data);
            return data.map(d -> d.at("/quick_reply/options").path(Integer.parseInt(part[2]))).filter(option -> option.has("label"))
                    .orElseThrow(() -> XError.v1(409, 34, "That quick reply is not offered any more."));
        }
    }
}
