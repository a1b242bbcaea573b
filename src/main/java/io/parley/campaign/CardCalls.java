package io.parley.campaign;

import io.parley.channel.AccountView;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What the outbox carries to make a card, and then the post that shows it. The card's name on the channel is its id: unique, so that it is found again. */
final class CardCalls {

    private CardCalls() {
    }

    static String card(UUID id, AccountView account, List<CardButton> buttons, Function<UUID, String> welcome) {
        var ctas = Json.createArrayBuilder();
        buttons.forEach(b -> ctas.add(Json.createObjectBuilder().add("label", b.label()).add("welcomeMessageId", welcome.apply(b.entryPoint()))));
        return Json.createObjectBuilder().add("name", id.toString()).add("adsAccount", account.adsAccountId())
                .add("recipient", account.externalId()).add("ctas", ctas).build().toString();
    }

    static String post(String text, String cardUri) {
        return Json.createObjectBuilder().add("text", text).add("cardUri", cardUri).build().toString();
    }
}
