package io.parley.shared.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel an admin sees first. Other tests may have left trouble behind, so what counts is what one more changes. */
class HealthIT {

    private Portal admin;
    private Portal korean;

    @BeforeEach
    void make() throws Exception {
        Someone person = Someone.make().admin();
        admin = person.logIn();
        korean = person.logIn().speaking("ko");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Chores   | 정기 작업 | retention | update scheduled_tasks set consecutive_failures = 3 where task_name = 'retention' | update scheduled_tasks set consecutive_failures = 0 where task_name = 'retention'",
        "Mail     | 메일 | could not be delivered | insert into mail (id, kind, recipient, language, state, due_at, created_at, failure) values ('00000000-0000-7000-8000-00000000dead', 'invitation', 'x@test.example', 'en', 'FAILED', now(), now(), 'refused-recipient') | delete from mail where id = '00000000-0000-7000-8000-00000000dead'",
        "Webhooks | 웹훅 | could not be read | insert into unreadable_webhook values ('x', 'health', 'not-json', '', now(), now(), 1) | delete from unreadable_webhook where body_hash = 'health'"})
    @DisplayName("what goes wrong is named to admins in both languages, and is well again once it is gone")
    void named(String english, String inKorean, String words, String harm, String mend) throws Exception {
        String before = row(admin, english);
        try (Sql all = Sql.asSuperuser()) {
            all.run(harm);
            assertThat(row(admin, english)).isNotEqualTo(before).contains("Look after it", words);
            assertThat(row(korean, inKorean)).contains("확인 필요");
            all.run(mend);
        }
        assertThat(state(row(admin, english))).isEqualTo(state(before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"Inbox|inbox", "Outbox|outbox"})
    @DisplayName("an event and a send that were given up count among what somebody has to look after")
    void given_up(String english, String queue) throws Exception {
        TwoBrands brands = TwoBrands.make();
        AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        try (Sql all = Sql.asSuperuser()) {
            all.run("update inbox set state = 'DONE' where brand_id = ?", brands.one());
            String before = row(admin, english);
            all.run("update " + queue + " set state = 'DEAD' where brand_id = ?", brands.one());
            assertThat(row(admin, english)).isNotEqualTo(before).contains("Look after it", "Given up or undecided");
            all.run("update " + queue + " set state = 'DONE' where brand_id = ?", brands.one());
            assertThat(row(admin, english)).isEqualTo(before);
        }
    }

    private static boolean state(String row) {
        return row.contains("Look after it");
    }

    private static String row(Portal reader, String name) throws Exception {
        return reader.get("/admin").page().select("#health tbody tr:has(th:contains(" + name + "))").text();
    }
}
