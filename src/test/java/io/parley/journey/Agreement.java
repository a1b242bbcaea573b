package io.parley.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the sandbox says happened to an account beside what Parley stored of it. */
final class Agreement {

    private static final List<String> FETCHES_EACH = List.of("HEAD", "HEAD", "HEAD", "X_FETCH");
    private final Equipped brand;
    private final List<JsonNode> messages;
    private final List<String> differences = new ArrayList<>();

    private Agreement(Equipped brand) throws Exception {
        this.brand = brand;
        this.messages = Sandbox.messages(brand.externalId());
    }

    /** @param opened the clicks whose redirect somebody got @return one line for each thing told differently; empty when all agree */
    static List<String> differences(Equipped brand, Collection<String> opened) throws Exception {
        var found = new Agreement(brand);
        found.compare("heard", found.ids("person"), "select event_key from inbox where kind = 'MESSAGE'");
        found.compare("echoed", found.ids("account"), "select event_key from inbox where kind = 'ECHO'");
        found.compare("sent", found.ids("account"), "select external_id from outbox where kind = 'MESSAGE' and state = 'DONE'");
        found.compare("fetched", found.fetches(), "select send_id::text || ' ' || class from click where send_id is not null and class <> 'HUMAN'");
        found.compare("opened", opened.stream(), "select id from click where class = 'HUMAN'");
        found.compare("counted clicks", opened.stream().map(o -> "click"), "select 'click' from figure, generate_series(1, count) where stage = 'CLICK' and class = 'HUMAN'");
        found.compare("counted runs", found.stored("select 'run' from run").stream(), "select 'run' from figure, generate_series(1, count) where stage = 'RUN'");
        return found.differences;
    }

    private Stream<String> ids(String from) {
        return messages.stream().filter(m -> m.path("from").asText().equals(from)).map(m -> m.path("id").asText());
    }

    /** X looks at each address of ours once as itself and three times as browsers do. */
    private Stream<String> fetches() throws SQLException {
        var sends = new ArrayList<String>();
        for (JsonNode message : messages) {
            boolean leads = StreamSupport.stream(message.path("ctas").spliterator(), false).anyMatch(c -> c.path("url").asText().startsWith(Running.open() + "/l/"));
            if (leads) {
                sends.addAll(stored("select id::text from outbox where external_id = ?", message.path("id").asText()));
            }
        }
        return sends.stream().flatMap(send -> FETCHES_EACH.stream().map(kind -> send + " " + kind));
    }

    private void compare(String what, Stream<String> sandbox, String sql) throws SQLException {
        List<String> theirs = sandbox.sorted().toList();
        List<String> ours = stored(sql).stream().sorted().toList();
        if (!theirs.equals(ours)) {
            differences.add(what + ": the sandbox says " + theirs.size() + " " + missing(theirs, ours) + ", Parley " + ours.size() + " " + missing(ours, theirs));
        }
    }

    private static List<String> missing(List<String> from, List<String> in) {
        var rest = new ArrayList<>(from);
        in.forEach(rest::remove);
        return rest;
    }

    private List<String> stored(String sql, Object... args) throws SQLException {
        try (Sql app = Sql.as("app").inBrand(brand.brand())) {
            return app.column(sql, args);
        }
    }
}
