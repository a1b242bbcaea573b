package io.parley.channel.x;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A post that shows a card (x-platform.md 2.4). */
record XPosts(XSettings settings) implements XCall {

    @Override
    public XRequest request(Sending sending) {
        var post = XJson.object().add("text", Lenient.text(sending.body(), "text", ""));
        String card = Lenient.text(sending.body(), "cardUri");
        return XRequest.post(settings.api("/2/tweets"), (card == null ? post : post.add("card_uri", card)).build().toString());
    }

    @Override
    public String made(Sending sending, JsonObject answer) {
        return Lenient.text(Lenient.object(answer, "data"), "id");
    }

    /** By its card, of which there is one a post; without a card by its words. */
    @Override
    public Optional<String> find(Sending sending, Function<XRequest, JsonObject> ask) {
        String field = Lenient.text(sending.body(), "cardUri") == null ? "text" : "card_uri";
        String wanted = Lenient.text(sending.body(), "cardUri", Lenient.text(sending.body(), "text", ""));
        JsonObject answer = ask.apply(XRequest.get(settings.api("/2/tweets"), Map.of("author", sending.account().externalId())));
        return Lenient.objects(answer, "data").stream().filter(p -> wanted.equals(Lenient.text(p, field))).map(p -> Lenient.text(p, "id")).findFirst();
    }
}
