package io.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Shown;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sandbox, the inbox, the outbox, the ledger and the figures tell the same. */
class AgreementIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final List<String> ANSWERS = List.of("Party", "Fruity and sweet", "Medium");

    @BeforeEach
    @AfterEach
    void calm() throws Exception {
        Sandbox.calm();
    }

    @Test
    @DisplayName("10 people of each of two brands, events repeated, answers lost: what was said, heard, sent, fetched, opened and counted agrees")
    void few() throws Exception {
        agree(10);
    }

    @Test
    @Tag("proof")
    @DisplayName("100 people of each of two brands")
    void many() throws Exception {
        agree(100);
    }

    private void agree(int people) throws Exception {
        var two = TwoBrands.make();
        var brands = List.of(Shown.make(two, two.one(), two.campaignOfOne()), Shown.make(two, two.other(), two.campaignOfOther()));
        Sandbox.faults(Map.of("deliver", Map.of("duplicates", 3), "send", Map.of("lost", 0.05)));
        var opened = new ArrayList<List<String>>();
        for (Shown shown : brands) {
            talk(shown, people);
            opened.add(open(shown));
        }
        for (int i = 0; i < 2; i++) {
            agree(brands.get(i), opened.get(i));
        }
        control(brands.get(0), opened.get(0));
    }

    /** Everybody gives one answer, then everybody the next. */
    private static void talk(Shown shown, int people) throws Exception {
        var all = new ArrayList<String>();
        String account = shown.brand().externalId();
        for (int i = 0; i < people; i++) {
            all.add(Sandbox.person("Person " + i, "en"));
            Sandbox.tap(all.get(i), account, ANSWERS.get(0), shown.welcome(1), shown.post());
        }
        for (String answer : ANSWERS.subList(1, ANSWERS.size())) {
            for (String person : all) {
                Until.holds("it is asked", () -> Sandbox.messages(account, person).stream()
                        .anyMatch(m -> m.path("quickReplies").findValuesAsText("label").contains(answer)));
                Sandbox.tap(person, account, answer);
            }
        }
        Until.holds(LONGEST, "every run has ended", () -> rows(shown, "select 1 from run where status = 'FINISHED'").size() == people);
        Until.holds(LONGEST, "every call has ended", () -> rows(shown, "select 1 from outbox where state <> 'DONE'").isEmpty());
    }

    /** Each second person opens what was recommended. @return the clicks */
    private static List<String> open(Shown shown) throws Exception {
        var clicks = new ArrayList<String>();
        var portal = new Portal(Running.open());
        for (var message : Sandbox.messages(shown.brand().externalId())) {
            String url = message.at("/ctas/0/url").asText();
            if (url.startsWith(Running.open()) && message.path("order").asInt() % 2 == 0) {
                var answer = portal.send(HttpRequest.newBuilder(URI.create(url)).header("User-Agent", OpenLink.BROWSER).build());
                clicks.add(answer.header("Location").split("v=")[1]);
            }
        }
        return clicks;
    }

    private static void agree(Shown shown, List<String> opened) throws Exception {
        assertThat(opened).isNotEmpty();
        var last = new ArrayList<String>();
        try {
            Until.holds("all is told and counted", () -> {
                last.clear();
                return last.addAll(Agreement.differences(shown.brand(), opened)) ? last.isEmpty() : true;
            });
        } catch (AssertionError never) {
            assertThat(last).isEmpty();
        }
    }

    /** An event the sandbox never told, and a click nobody made, are found out. */
    private static void control(Shown shown, List<String> opened) throws Exception {
        try (Sql app = Sql.as("app").inBrand(shown.brand().brand())) {
            app.run("update inbox set event_key = event_key || '1' where id = (select id from inbox where kind = 'MESSAGE' limit 1)");
            app.connection().commit();
        }
        assertThat(Agreement.differences(shown.brand(), opened.subList(1, opened.size()))).hasSize(3)
                .anyMatch(d -> d.startsWith("heard")).anyMatch(d -> d.startsWith("opened")).anyMatch(d -> d.startsWith("counted clicks"));
    }

    private static List<String> rows(Shown shown, String sql) throws Exception {
        try (Sql app = Sql.as("app").inBrand(shown.brand().brand())) {
            return app.column(sql);
        }
    }
}
