package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is the platform's admin by the setting, which names ada@parley.example here and nobody else. */
class AdminsIT {

    private static final String ADA = "ada@parley.example";

    @Test
    @DisplayName("TN15: a log-in follows the setting: who is in it is an admin, who is not any more is none; the log has it, once")
    void at_log_in() throws Exception {
        var ada = new Portal();
        ada.logIn(ADA, Running.PASSWORD);
        assertThat(ada.get("/admin").status()).isEqualTo(200);
        assertThat(Someone.make().logIn().get("/admin").status()).as("control: nobody else").isEqualTo(404);
        Someone gone = listedOnce();
        Portal portal = gone.logIn();
        assertThat(portal.get("/admin").status()).isEqualTo(404);
        assertThat(portal.get("/?q=").status()).as("logged in all the same").isEqualTo(200);
        gone.logIn();
        assertThat(noted(gone)).containsExactly("person.admin-ended");
        assertThat(ada.get("/admin/audit").page().select("main").text()).contains("Test Person is no platform admin any more");
        Someone byHand = Someone.make().admin();
        assertThat(byHand.logIn().get("/admin").status()).as("who was made one by hand stays one").isEqualTo(200);
        assertThat(noted(byHand)).isEmpty();
    }

    @Test
    @DisplayName("TN15: a node that starts takes it back from who is not in its setting, on every node from the next request on; the session goes on")
    void at_start() throws Exception {
        Portal ada = Portal.of(ADA);
        Portal byHand = Someone.make().admin().portal();
        Someone gone = Someone.make();
        Portal portal = gone.portal();
        list(gone);
        assertThat(portal.get("/admin").status()).as("control").isEqualTo(200);
        try (SecondNode second = SecondNode.start()) {
            assertThat(portal.get("/admin").status()).isEqualTo(404);
            assertThat(portal.over(second::take).get("/admin").status()).isEqualTo(404);
            assertThat(portal.get("/?q=").status()).isEqualTo(200);
            assertThat(ada.get("/admin").status()).as("control: who is still in it").isEqualTo(200);
            assertThat(byHand.get("/admin").status()).isEqualTo(200);
        }
        assertThat(noted(gone)).containsExactly("person.admin-ended");
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select actor_id from platform_audit where action = 'person.admin-ended' and subject_id = ? and actor_id is not null", gone.id()))
                    .as("it was Parley itself").isEmpty();
        }
    }

    private static Someone listedOnce() throws Exception {
        Someone someone = Someone.make();
        list(someone);
        return someone;
    }

    /** As after a log-in with a setting that named them. */
    private static void list(Someone someone) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update person set platform_admin = true, admin_by_setting = true where id = ?", someone.id());
        }
    }

    private static List<String> noted(Someone someone) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.column("select action from platform_audit where action like 'person.admin%' and subject_id = ? order by id", someone.id());
        }
    }
}
