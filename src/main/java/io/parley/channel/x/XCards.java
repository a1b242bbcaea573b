package io.parley.channel.x;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A Direct Message Card of the Ads API, whose parameters stand in the query (x-platform.md 4). Its id is {@code id|card_uri}. */
record XCards(XSettings settings) implements XCall {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    @Override
    public XRequest request(Sending sending) {
        var query = new HashMap<>(Map.of("name", name(sending), "recipient_user_id", sending.account().externalId()));
        var ctas = Lenient.objects(sending.body(), "ctas");
        for (int i = 0; i < Math.min(ctas.size(), ORDINALS.size()); i++) {
            query.put(ORDINALS.get(i) + "_cta", Lenient.text(ctas.get(i), "label", ""));
            query.put(ORDINALS.get(i) + "_cta_welcome_message_id", Lenient.text(ctas.get(i), "welcomeMessageId", ""));
        }
        return new XRequest("POST", url(sending), query, null);
    }

    @Override
    public String made(Sending sending, JsonObject answer) {
        return id(Lenient.object(answer, "data"));
    }

    @Override
    public Optional<String> find(Sending sending, Function<XRequest, JsonObject> ask) {
        JsonObject answer = ask.apply(XRequest.get(url(sending), Map.of("q", name(sending), "count", "200")));
        return Lenient.objects(answer, "data").stream().filter(c -> name(sending).equals(Lenient.text(c, "name"))).map(XCards::id).findFirst();
    }

    private String url(Sending sending) {
        String ads = Lenient.text(sending.body(), "adsAccount", sending.account().adsAccountId());
        if (ads == null || ads.isEmpty()) {
            throw new Unreadable("no-ads-account");
        }
        return settings.ads("/12/accounts/" + OAuth1.encode(ads) + "/cards/image_direct_message");
    }

    /** X finds cards by the first eighty characters of their names. */
    private static String name(Sending sending) {
        String name = Lenient.text(sending.body(), "name", sending.item().subject().toString());
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    private static String id(JsonObject card) {
        String id = Lenient.text(card, "id");
        return id == null ? null : id + "|" + Lenient.text(card, "card_uri", "");
    }
}
