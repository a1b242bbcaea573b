package io.parley.browser;

import io.parley.fixtures.Equipped;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.SomeCards;
import io.parley.fixtures.SomeFigures;
import io.parley.fixtures.SomeTalks;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Until;
import io.parley.fixtures.XDeliveries;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A brand in the middle of its work. */
record Busy(Equipped shop, SomeCards cards, SomeTalks talks, OpenLink closed) {

    static Busy make(UUID brand, UUID campaign) throws Exception {
        Equipped shop = Equipped.make(brand, campaign);
        OpenLink closed = OpenLink.to(brand, campaign, "https://shop.example.com/summer-campaign/landing?utm_source=x&utm_campaign=summer-2026");
        SomeCards cards = SomeCards.of(shop);
        var busy = new Busy(shop, cards, SomeTalks.of(shop, cards.cards().get("published")), closed);
        OpenPage page = OpenPage.published(brand, campaign, "en");
        busy.name(page);
        closed.close();
        SomeFigures.of(shop, busy.cards.cards().get("published"), page);
        new XDeliveries().deliver("{\"for_user_id\":".getBytes(StandardCharsets.UTF_8));
        return busy;
    }

    private void name(OpenPage page) throws Exception {
        try (Sql app = Sql.as("app").inBrand(shop.brand())) {
            app.run("update link set name = 'Summer campaign', closed_at = now() where id = ?", closed.id());
            app.run("update page set name = 'Smoky Margarita, the recipe' where id = ?", page.id());
            app.connection().commit();
        }
    }

    /** Waits until all of it has been counted. */
    void await(Portal reader, String brand) throws Exception {
        Until.holds("the figures are counted", () -> !reader.get(brand + "/analytics").page().select("#goals").isEmpty());
    }
}
