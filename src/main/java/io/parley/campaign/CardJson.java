package io.parley.campaign;

import io.parley.shared.api.ApiAnswer;
import io.parley.shared.api.JsonBody;
import io.parley.shared.web.Form;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A card as the API reads and writes it. */
final class CardJson {

    static final String ADDRESS = "/api/v1/cards/";
    private static final String[] BUTTON = {"label", "bot", "language"};

    private CardJson() {
    }

    static JsonObject of(CardView card) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", card.id().toString()).add("name", card.name())
                .add("campaign", card.campaign().toString()).add("account", card.account().toString()).add("text", card.text())
                .add("buttons", buttons(card.buttons())).add("state", card.state().name());
        add(json, "post", card.post());
        add(json, "problem", card.problem());
        add(json, "publishedAt", card.publishedAt());
        return json.add("createdAt", card.createdAt().toString()).add("version", card.version()).build();
    }

    static ApiAnswer answer(int status, CardView card) {
        return ApiAnswer.of(status, of(card), card.version());
    }

    /** The page's form, its buttons numbered from 1. */
    static Form asked(JsonBody body) {
        Form form = body.form("name", "campaign", "account", "text");
        List<JsonBody> buttons = body.objects("buttons", BUTTON);
        if (buttons.size() > CardForm.BUTTONS) {
            body.problem("buttons", "api.card.buttons", CardForm.BUTTONS);
        }
        for (int i = 0; i < Math.min(buttons.size(), CardForm.BUTTONS); i++) {
            button(buttons.get(i), i + 1, form);
        }
        return form;
    }

    /** How a field of the form is called here. */
    static String property(String field) {
        if (field.matches("(label|start)\\d")) {
            return "buttons[" + (field.charAt(5) - '1') + "]." + (field.startsWith("label") ? "label" : "bot");
        }
        return field.equals("start") ? "buttons" : field;
    }

    private static void button(JsonBody button, int number, Form form) {
        if (button.text("label").isEmpty()) {
            button.problem("label", "campaign.button.missing");
        }
        form.fill("label" + number, button.text("label")).fill("start" + number, button.text("bot") + ":" + button.text("language"));
    }

    private static JsonArrayBuilder buttons(List<CardButtonView> buttons) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        buttons.forEach(b -> array.add(Json.createObjectBuilder().add("label", b.label()).add("bot", b.entry().bot().toString())
                .add("language", b.entry().language()).add("entryPoint", b.entry().id().toString())));
        return array;
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
