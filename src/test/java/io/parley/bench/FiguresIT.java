package io.parley.bench;

import io.parley.fixtures.Running;
import java.nio.file.Path;
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

    @Test
    @Order(2)
    @DisplayName("memory of each process after that")
    void memory() throws Exception {
        Report.titled("memory", "Memory of each server")
                .saying("After the pages were measured, in MiB. Resident counts a page of memory in every process that shares it, "
                        + "proportional once: the processes of PostgreSQL share most of theirs.")
                .table("| server | processes | resident MiB | proportional MiB |", Memory.ofAll().stream().map(Memory::row).toList()).write();
    }

    @Test
    @Order(3)
    @DisplayName("start from nothing and warm")
    void start() throws Exception {
        List<String> rows = Starts.ofAll(Path.of(Running.setting("parley.timings"))).stream().flatMap(Starts::rows).toList();
        Report.titled("start", "How long a start takes")
                .saying("In seconds, as the launcher noted them: the first start of each home and its last one. Servers is from the launcher's "
                        + "first line to its last, command from the first moment of Maven. For a first start from nothing, downloads of Maven's "
                        + "own repository left out: rm -rf .dev target && mvn; stop it, type mvn again for a warm one, then mvn -Pbench verify.")
                .table("| home | PostgreSQL | Keycloak | Liberty with Parley | servers | command |", rows).write();
    }

    @Test
    @Order(4)
    @DisplayName("design.md 9: lines of each file and method")
    void house() throws Exception {
        String file = "30 to 50, 90 % under 120, none over 250";
        String method = "3 to 5, none over 30";
        Report.titled("house", "Lines of files and methods")
                .saying("The last column is what design.md 9 wants.")
                .table("| of | number | median | 90 % within | longest | lines in all | wanted |", List.of(
                        Lengths.ofFiles("files of the war", ".java", "src/main/java").row(file),
                        Lengths.ofFiles("files of the launcher", ".java", "src/dev/java").row(file),
                        Lengths.ofFiles("templates", ".html", "src/main/resources/templates").row("median under 35"),
                        Lengths.ofFiles("style sheets", ".css", "src/main/webapp/css").row(file),
                        Lengths.ofFiles("scripts", ".js", "src/main/webapp/js").row(file),
                        Lengths.ofFiles("tests", ".java", "src/test/java").row("–"),
                        Lengths.ofMethods("methods of the war", "src/main/java").row(method),
                        Lengths.ofMethods("methods of the launcher", "src/dev/java").row(method),
                        Lengths.ofMethods("methods of tests", "src/test/java").row("–"))).write();
    }

    private static List<String> measure(List<Page> pages, Browsing browsing, Statements statements) throws Exception {
        var rows = new ArrayList<String>();
        for (Page page : pages) {
            rows.add(page.measure(browsing, statements).row());
        }
        return rows;
    }
}
