package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.ManyLinks;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five million codes come while a node runs, and a node starts where they are; both with the heap that is shipped. */
@Tag("proof")
class FiveMillionIT {

    private static final int CODES = 5_000_000;
    private static final Duration LONG = Duration.ofMinutes(4);
    private final Portal open = new Portal(Running.open());

    @Test
    @DisplayName("L2 people are led on while 5,000,000 codes come, each is known, and a node that starts knows them with its first answer")
    void five_million() throws Exception {
        var brands = TwoBrands.make();
        OpenLink link = OpenLink.toPage(brands.one(), brands.campaignOfOne(), "Page123");
        var coming = CompletableFuture.supplyAsync(() -> make(brands));
        Until.holds(LONG, "all are stored", () -> isLedOn(link) && coming.isDone());
        try (var many = coming.join()) {
            for (String code : many.some()) {
                Until.holds(LONG, "the running node knows " + code, () -> isLedOn(link) && statusOf(code, r -> r) == 302);
            }
            try (SecondNode second = SecondNode.start()) {
                for (String code : many.some()) {
                    assertThat(statusOf(code, second::take)).as(code).isEqualTo(302);
                }
                assertThat(statusOf("ZZZZZZ0", second::take)).isEqualTo(404);
            }
        }
    }

    private static ManyLinks make(TwoBrands brands) {
        try {
            return ManyLinks.make(brands.one(), brands.campaignOfOne(), CODES);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isLedOn(OpenLink link) throws Exception {
        assertThat(statusOf(link.code(), r -> r)).as("the link that was there before").isEqualTo(302);
        return true;
    }

    private int statusOf(String code, UnaryOperator<HttpRequest> node) throws Exception {
        return open.send(node.apply(open.request("/l/" + code).GET().build())).status();
    }
}
