package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The quick replies a person can tap. */
record Replies(World world) {

    /** The newest offer with that label: of the thread, or of the welcome message the person came by. */
    ObjectNode tapped(Account account, Person person, Via via, String label) {
        for (JsonNode data : offers(account, person, via)) {
            for (JsonNode option : data.at("/quick_reply/options")) {
                if (option.path("label").asText().equals(label)) {
                    return Mail.words(label, Json.text(option, "metadata"));
                }
            }
        }
        throw XError.v1(409, 34, "Nobody offers this person a quick reply “" + label + "”.");
    }

    private List<JsonNode> offers(Account account, Person person, Via via) {
        var offers = new ArrayList<JsonNode>();
        world.conversation(account.id(), person.id()).forEach(message -> {
            offers.add(message.shown() == null ? Json.object() : message.shown());
            offers.add(message.outgoing() ? message.data() : Json.object());
        });
        if (via != null) {
            world.welcomes.get(via.welcome()).ifPresent(w -> offers.add(w.data()));
        }
        Collections.reverse(offers);
        return offers;
    }
}
