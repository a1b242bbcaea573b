package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.EveryLog;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes wrong is told to a log, what somebody wrote is not. */
class QuietLogsIT {

    @Test
    @DisplayName("PV8 a turn that fails on the very words of a contact names the failure in the logs, and the words nowhere")
    void words_are_not_quoted() throws Exception {
        String mark = "mark" + UUID.randomUUID().toString().replace("-", "").substring(20);
        String rule = "refuses_" + mark.substring(4);
        Sandbox.calm();
        TwoBrands two = TwoBrands.make();
        Talker talker = Talker.make(two.one(), two.campaignOfOne());
        String person = Sandbox.person("Pia " + mark, "en");
        try (Sql db = Sql.asSuperuser()) {
            db.run("alter table message add constraint " + rule + " check (text not like '%" + mark + "%') not valid");
            try {
                Sandbox.say(person, talker.externalId(), "I am " + mark);
                Until.holds("the turn failed", () -> !talker.column("select 1 from inbox where failure is not null").isEmpty());
            } finally {
                db.run("alter table message drop constraint " + rule);
            }
        }
        talker.awaitHandled();
        assertThat(EveryLog.holding(rule)).as("control: the failure is named").isNotEmpty();
        assertThat(EveryLog.holding(mark + "'", mark + ",", "am " + mark, "Pia " + mark)).isEmpty();
        assertThat(talker.column("select text from message where author = 'CONTACT'")).containsExactly("I am " + mark);
    }
}
