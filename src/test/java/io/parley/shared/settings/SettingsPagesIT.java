package io.parley.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsPagesIT {

    private static final String FORM = "form[action=/admin/settings]";
    private Portal admin;

    @BeforeEach
    void make() throws Exception {
        admin = Someone.make().admin().portal();
    }

    @AfterEach
    void usual() throws Exception {
        admin.post("/admin/settings/price-read/reset", Map.of());
        admin.post("/admin/settings/mail-attempts/reset", Map.of());
    }

    @Test
    @DisplayName("SE1 SE3 a change is stored, shown and noted with before and after; the default again leaves no row")
    void changed_and_back() throws Exception {
        Answer page = admin.get("/admin/settings");
        assertThat(admin.fillIn(page, FORM, Map.of("price-read", "0.02", "mail-attempts", "9")).status()).isEqualTo(303);
        page = admin.get("/admin/settings");
        assertThat(page.page().select("#f-price-read").val()).isEqualTo("0.02");
        assertThat(stored()).isEqualTo("MAIL_ATTEMPTS=9,PRICE_READ=20000");
        assertThat(admin.get("/admin/audit?what=settings.").page().text()).contains("0.01", "0.02");
        assertThat(admin.post("/admin/settings/price-read/reset", Map.of()).status()).isEqualTo(303);
        assertThat(stored()).isEqualTo("MAIL_ATTEMPTS=9");
        assertThat(admin.fillIn(admin.get("/admin/settings"), FORM, Map.of("mail-attempts", "8")).status()).isEqualTo(303);
        assertThat(stored()).isEmpty();
        assertThat(admin.post("/admin/settings/no-such-thing/reset", Map.of()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("SE3 one value out of bounds and nothing is saved; what was typed stays, the problem stands beside it")
    void out_of_bounds() throws Exception {
        Answer refused = admin.fillIn(admin.get("/admin/settings"), FORM, Map.of("price-read", "5", "mail-attempts", "9"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-price-read-notes .problem")).hasSize(1);
        assertThat(refused.page().select("#f-price-read").val()).isEqualTo("5");
        assertThat(refused.page().select("#f-mail-attempts").val()).isEqualTo("9");
        assertThat(stored()).isEmpty();
    }

    @Test
    @DisplayName("SE3 who comes too late overwrites nothing, sees what stands there, and may decide against it")
    void too_late() throws Exception {
        Answer mine = admin.get("/admin/settings");
        var other = Someone.make().admin().portal();
        other.fillIn(other.get("/admin/settings"), FORM, Map.of("mail-attempts", "9"));
        Answer late = admin.fillIn(mine, FORM, Map.of("mail-attempts", "7"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(stored()).isEqualTo("MAIL_ATTEMPTS=9");
        assertThat(admin.fillIn(late, FORM, Map.of()).status()).isEqualTo(303);
        assertThat(stored()).isEqualTo("MAIL_ATTEMPTS=7");
    }

    @Test
    @DisplayName("SE4 what comes from the environment is shown without its secrets")
    void no_secret() throws Exception {
        String page = admin.get("/admin/settings").body();
        assertThat(page).contains("PARLEY_SMTP_HOST", "127.0.0.1", "parley-sandbox", "ada@parley.example");
        for (String secret : new String[] {"parley.x.consumer.secret", "parley.x.client.secret", "parley.secret", "parley.db.app.password", "parley.oidc.client.secret"}) {
            assertThat(page).doesNotContain(Running.setting(secret));
        }
    }

    private static String stored() throws Exception {
        try (Sql app = Sql.as("app")) {
            return String.join(",", app.column("select name || '=' || value from platform_setting order by name"));
        }
    }
}
