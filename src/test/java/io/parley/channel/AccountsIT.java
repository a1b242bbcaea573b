package io.parley.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsIT {

    private final String externalId = String.valueOf(System.nanoTime());
    private TwoBrands brands;
    private Portal owner;
    private String accounts;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).join(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        accounts = "/b/" + TwoBrands.slug(brands.one()) + "/accounts";
    }

    @Test
    @DisplayName("CH2 CH3 an owner connects an account; its tokens stand in no page, no log of changes and, unsealed, in no row")
    void connect() throws Exception {
        assertThat(owner.get(accounts).page().select(".empty a").attr("href")).isEqualTo(accounts + "/new");
        Answer connected = owner.follow(owner.fillIn(owner.get(accounts + "/new"), "main form.form", form()));
        assertThat(connected.status()).isEqualTo(200);
        assertThat(connected.page().select("h1").text()).isEqualTo("Agave");
        assertThat(connected.page().select(".badge").text()).isEqualTo("Ready");
        assertThat(owner.get(accounts).page().select("tbody a").text()).isEqualTo("@agave");
        String log = owner.get("/b/" + TwoBrands.slug(brands.one()) + "/audit").body();
        assertThat(log).contains("Account connected").doesNotContain("the-token");
        assertThat(connected.body()).doesNotContain("the-token").doesNotContain("the-secret");
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.one("select encode(access_token, 'escape') || encode(token_secret, 'escape') from account where external_id = ?", externalId))
                    .doesNotContain("the-token").doesNotContain("the-secret");
        }
    }

    @Test
    @DisplayName("CH1 a second brand is refused and told why; the same brand may connect it again")
    void one_brand() throws Exception {
        assertThat(owner.fillIn(owner.get(accounts + "/new"), "main form.form", form()).status()).isEqualTo(303);
        String others = "/b/" + TwoBrands.slug(brands.other()) + "/accounts";
        Answer refused = owner.fillIn(owner.get(others + "/new"), "main form.form", form());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-externalId-notes .problem").text()).contains("connected to another brand");
        assertThat(refused.body()).as("CH3").doesNotContain("the-token");
        assertThat(owner.get(others).page().select("tbody tr")).isEmpty();
        assertThat(owner.fillIn(owner.get(accounts + "/new"), "main form.form", form()).status()).isEqualTo(303);
        assertThat(owner.get(accounts).page().select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"externalId,''", "externalId,12a", "handle,''", "handle,a b", "name,''", "token,''", "secret,''", "adsAccount,a/b"})
    @DisplayName("W3 a wrong value is said beside its field and nothing is connected")
    void wrong(String field, String value) throws Exception {
        var typed = new HashMap<>(form());
        typed.put(field, value);
        Answer refused = owner.fillIn(owner.get(accounts + "/new"), "main form.form", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-" + field + "-notes .problem")).hasSize(1);
        assertThat(owner.get(accounts).page().select("tbody tr")).isEmpty();
    }

    @Test
    @DisplayName("CH4 an account that waits says why; an editor lets it send again, an analyst only reads")
    void gate() throws Exception {
        var account = AnAccount.of(brands.one());
        shut(account, null);
        String page = accounts + "/" + account.id();
        Portal analyst = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal();
        assertThat(analyst.get(page).page().select("main").text()).contains("credits at X are used up");
        assertThat(analyst.get(page).page().select("main form")).isEmpty();
        assertThat(analyst.post(page + "/gate/opening", Map.of()).status()).isEqualTo(403);
        assertThat(analyst.get(accounts + "/new").status()).isEqualTo(403);
        Portal editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(editor.get(accounts + "/new").status()).as("CH2").isEqualTo(403);
        Answer opened = editor.follow(editor.post(page + "/gate/opening", Map.of()));
        assertThat(opened.page().select(".flash.done")).hasSize(1);
        assertThat(opened.page().select(".page-head .badge").text()).isEqualTo("Ready");
    }

    @Test
    @DisplayName("T1 another brand's account is not there, and is not opened")
    void foreign() throws Exception {
        var account = AnAccount.of(brands.other());
        shut(account, null);
        assertThat(owner.get(accounts).status()).as("the place is among those visited last").isEqualTo(200);
        assertThat(owner.get(accounts + "/" + account.id()).bytes()).isEqualTo(owner.get(accounts + "/" + UUID.randomUUID()).bytes());
        assertThat(owner.post(accounts + "/" + account.id() + "/gate/opening", Map.of()).status()).isEqualTo(404);
        try (Sql app = Sql.as("app").inBrand(brands.other())) {
            assertThat(app.one("select count(*) from account_gate where account_id = ?", account.id())).isEqualTo("1");
        }
    }

    private Map<String, String> form() {
        return Map.of("externalId", externalId, "handle", "@agave", "name", "Agave", "adsAccount", "", "token", "the-token", "secret", "the-secret");
    }

    private static void shut(AnAccount account, java.sql.Timestamp until) throws Exception {
        try (Sql app = Sql.as("app").inBrand(account.brand())) {
            app.run("insert into account_gate (brand_id, account_id, opens_at, reason, since) values (?, ?, ?, 'out-of-credits', now())",
                    account.brand(), account.id(), until);
            app.connection().commit();
        }
    }
}
