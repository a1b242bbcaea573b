package io.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import java.util.UUID;

/** A brand whose editor has published a card with two buttons, the second in Korean; people see it as the sandbox's post. */
record Shown(TwoBrands brands, Equipped brand, Portal editor, String card) {

    static Shown make() throws Exception {
        var two = TwoBrands.make();
        return make(two, two.one(), two.campaignOfOne());
    }

    static Shown make(TwoBrands two, UUID brand, UUID campaign) throws Exception {
        Equipped equipped = Equipped.whole(brand, campaign);
        Portal editor = Someone.in(Place.Kind.BRAND, brand, Role.EDITOR).logIn();
        Answer made = editor.post(path(brand) + "/cards", Map.of("name", "Evening", "campaign", campaign.toString(), "account", equipped.account().toString(),
                "text", "Find your cocktail. 당신의 칵테일을 찾아보세요.", "label1", "Find it", "start1", equipped.start("en"),
                "label2", "칵테일 찾기", "start2", equipped.start("ko")));
        assertThat(made.status()).isEqualTo(303);
        String card = made.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(editor.post(card + "/publication", Map.of("version", "1")).status()).isEqualTo(303);
        Until.holds("the card is published", () -> editor.get(card).page().select(".page-head .badge.done").size() == 1);
        return new Shown(two, equipped, editor, card);
    }

    static String path(UUID brand) {
        return "/b/" + TwoBrands.slug(brand);
    }

    String path() {
        return path(brand.brand());
    }

    String post() throws Exception {
        return Sandbox.posts(brand.externalId()).get(0).path("id").asText();
    }

    /** The welcome message behind a button, by its place from 1. */
    String welcome(int button) throws Exception {
        return button(button).path("welcome").asText();
    }

    private JsonNode button(int button) throws Exception {
        return Sandbox.cards(brand.externalId()).get(0).path("ctas").get(button - 1);
    }
}
