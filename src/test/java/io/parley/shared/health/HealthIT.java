package io.parley.shared.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Paused;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The panel an admin sees first. Other tests may have left trouble behind, so what counts is what one more changes. */
class HealthIT {

    private static final Pattern STUCK = Pattern.compile("Given up or undecided: ([\\d,]+)");
    private Portal admin;
    private Portal korean;

    @BeforeEach
    void make() throws Exception {
        Someone person = Someone.make().admin();
        admin = person.portal();
        korean = person.portal().speaking("ko");
    }

    /** What goes wrong, what the panel says of it, and how it comes about and ends. */
    private enum Trouble {

        FAILED_CHORE("Chores", "정기 작업", "retention", "retention",
                "update scheduled_tasks set consecutive_failures = 3 where task_name = 'retention'",
                "update scheduled_tasks set consecutive_failures = 0 where task_name = 'retention'"),
        /** One that no node knows, so that none makes up for it. */
        LATE_CHORE("Chores", "정기 작업", "health-late", "health-late",
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('health-late', 'x', now() - interval '11 minutes', false, 1)",
                "delete from scheduled_tasks where task_name = 'health-late'"),
        MAIL("Mail", "메일", "could not be delivered", "발송하지 못한 메일",
                "insert into mail (id, kind, recipient, language, state, due_at, created_at, failure) values ('00000000-0000-7000-8000-00000000dead', 'invitation', "
                        + "'x@test.example', 'en', 'FAILED', now(), now(), 'refused-recipient')",
                "delete from mail where id = '00000000-0000-7000-8000-00000000dead'"),
        WEBHOOK("Webhooks", "웹훅", "could not be read", "읽지 못한 웹훅",
                "insert into unreadable_webhook values ('x', 'health', 'not-json', '', now(), now(), 1)", "delete from unreadable_webhook where body_hash = 'health'"),
        /** Every roll says that it has come no further than five minutes ago. */
        COUNTING("Figures", "성과 집계", "seconds behind", "지연되고 있습니다",
                "create function lags() returns trigger language plpgsql as $$ begin new.counted_upto = now() - interval '5 minutes'; return new; end $$; "
                        + "create trigger lags before update on roll_watermark for each row execute function lags()",
                "drop trigger if exists lags on roll_watermark; drop function if exists lags()");

        private final String english;
        private final String korean;
        private final String words;
        private final String koreanWords;
        private final String harm;
        private final String mend;

        Trouble(String english, String korean, String words, String koreanWords, String harm, String mend) {
            this.english = english;
            this.korean = korean;
            this.words = words;
            this.koreanWords = koreanWords;
            this.harm = harm;
            this.mend = mend;
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    @DisplayName("HE1 what goes wrong is named to admins in both languages, and no more once it is gone")
    void named(Trouble trouble) throws Exception {
        String before = row(admin, trouble.english);
        String named = before;
        try (Sql all = Sql.asSuperuser()) {
            try {
                all.run(trouble.harm);
                Until.holds("it is named", () -> row(admin, trouble.english).contains(trouble.words) && !row(admin, trouble.english).equals(before));
                named = row(admin, trouble.english);
                assertThat(named).contains("Look after it");
                assertThat(row(korean, trouble.korean)).contains("확인 필요", trouble.koreanWords);
            } finally {
                all.run(trouble.mend);
            }
        }
        Until.holds("it is as well as before", () -> isIll(row(admin, trouble.english)) == isIll(before));
        assertThat(row(admin, trouble.english)).isNotEqualTo(named);
    }

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"Inbox | 수신함 | inbox | state = 'DEAD'", "Outbox | 발신함 | outbox | state = 'DEAD'",
        "Outbox | 발신함 | outbox | state = 'EXPIRED'", "Outbox | 발신함 | outbox | state = 'IN_DOUBT', parked_at = now()"})
    @DisplayName("HE1 an event and a send that were given up, waited too long or wait for a person count among what somebody has to look after")
    void given_up(String english, String inKorean, String queue, String how) throws Exception {
        TwoBrands brands = TwoBrands.make();
        AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        try (Sql all = Sql.asSuperuser()) {
            all.run("update inbox set state = 'DONE' where brand_id = ?", brands.one());
            long before = stuck(row(admin, english));
            all.run("update " + queue + " set " + how + " where brand_id = ?", brands.one());
            assertThat(stuck(row(admin, english))).isEqualTo(before + 1);
            assertThat(row(admin, english)).contains("Look after it");
            assertThat(row(korean, inKorean)).contains("확인 필요", "결정이 필요한 항목 " + (before + 1) + "건");
            all.run("update " + queue + " set state = 'DONE' where brand_id = ?", brands.one());
            if (queue.equals("outbox")) {
                all.run("update outbox set parked_at = null where brand_id = ?", brands.one());
            }
            assertThat(stuck(row(admin, english))).isEqualTo(before);
            assertThat(isIll(row(admin, english))).isEqualTo(before > 0);
        }
    }

    @Test
    @DisplayName("HE1 a worker that stands still is named: events that are due and that nobody takes; not while they are due for a moment only")
    void stands_still() throws Exception {
        TwoBrands brands = TwoBrands.make();
        AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        try (Paused rest = Paused.inbox(); Sql all = Sql.asSuperuser()) {
            all.run("update inbox set state = 'READY', due_at = now() - interval '1 minute' where brand_id = ?", brands.one());
            assertThat(row(admin, "Inbox")).as("control").doesNotContain("nobody takes");
            all.run("update inbox set due_at = now() - interval '6 minutes' where brand_id = ?", brands.one());
            assertThat(row(admin, "Inbox")).contains("Look after it", "nobody takes them: 1");
            assertThat(row(korean, "수신함")).contains("확인 필요", "5분 넘게");
            all.run("update inbox set state = 'DONE' where brand_id = ?", brands.one());
            assertThat(row(admin, "Inbox")).doesNotContain("nobody takes");
        }
    }

    private static boolean isIll(String row) {
        return row.contains("Look after it");
    }

    /** How many the row says are given up or undecided. */
    private static long stuck(String row) {
        Matcher number = STUCK.matcher(row);
        return number.find() ? Long.parseLong(number.group(1).replace(",", "")) : 0;
    }

    private static String row(Portal reader, String name) throws Exception {
        return reader.get("/admin").page().select("#health tbody tr:has(th:contains(" + name + "))").text();
    }
}
