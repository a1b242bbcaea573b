package io.parley.bench;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prints what Parley costs; asserts no time, since the machine decides it. Runs alone: mvn -Pbench verify. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresIT {

    private static final String HEADING = "| page | median ms | p95 ms | /ping median ms | /ping p95 ms | statements | transactions | KiB |";

    @Test
    @Order(1)
    @DisplayName("server time of each page, with 3 brands and with 10,000")
    void pages() throws Exception {
        try (var statements = new Statements()) {
            var browsing = new Browsing();
            List<String> small = measure(Platform.small(), browsing, statements);
            Platform.fill();
            List<String> large = measure(Platform.large(), browsing, statements);
            Report.titled("pages", "Server time of each page")
                    .saying("At the client, over one kept connection on the loopback: 60 requests after 15 to warm up, each followed by one for "
                            + "/ping, which is an endpoint and one question to the database. Statements and transactions: of one such request.")
                    .saying("With 3 brands in 2 agencies:").table(HEADING, small)
                    .saying("With 10,000 brands in 1,000 agencies more, and 100,000 entries in the platform's log:").table(HEADING, large).write();
        }
    }

    private static List<String> measure(List<Page> pages, Browsing browsing, Statements statements) throws Exception {
        var rows = new ArrayList<String>();
        for (Page page : pages) {
            rows.add(page.measure(browsing, statements).row());
        }
        return rows;
    }
}
