package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AKey;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of a brand's keys, for its owners. */
class ApiKeyPagesIT {

    private TwoBrands brands;
    private Portal owner;
    private String keys;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        keys = "/b/" + TwoBrands.slug(brands.one()) + "/api-keys";
    }

    @Test
    @DisplayName("a brand without keys says what they are for; with keys they are searched, sorted and taken along, another brand's are not there")
    void list() throws Exception {
        assertThat(owner.get(keys).page().select(".empty a").attr("href")).isEqualTo(keys + "/new");
        AKey shop = AKey.of(brands.one());
        shop.set("name = 'Shop system'");
        AKey report = AKey.of(brands.one());
        report.set("name = '=Report'");
        AKey.of(brands.other()).set("name = 'Of another brand'");
        assertThat(owner.get(keys).page().select("tbody th").eachText()).containsExactly("=Report", "Shop system");
        assertThat(owner.get(keys + "?sort=-name").page().select("tbody th").eachText()).containsExactly("Shop system", "=Report");
        assertThat(owner.get(keys + "?q=" + shop.text().beginning().substring(7)).page().select("tbody th").eachText()).containsExactly("Shop system");
        Answer sheet = owner.get(keys + "/all.csv");
        assertThat(sheet.body()).contains("Shop system", "'=Report", shop.text().beginning()).doesNotContain("another brand", shop.text().text(), shop.text().hash());
        report.set("revoked_at = now()");
        assertThat(owner.get(keys).page().select("tbody th").eachText()).containsExactly("Shop system");
    }

    @Test
    @DisplayName("a wrong form keeps what was typed; a name is changed against its version and noted")
    void rename() throws Exception {
        Answer wrong = owner.post(keys, Map.of("name", "Kept", "scopes", "everything", "expires", "7"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-name").val()).isEqualTo("Kept");
        assertThat(wrong.page().select(".field .problem")).hasSize(2);
        AKey key = AKey.of(brands.one());
        String at = keys + "/" + key.id();
        Answer mine = owner.get(at);
        assertThat(owner.fillIn(mine, "form.form", Map.of("name", "New name")).status()).isEqualTo(303);
        Answer late = owner.fillIn(mine, "form.form", Map.of("name", "Too late"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(owner.get(at).page().select("h1").text()).isEqualTo("New name");
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column("select action || ' ' || before || ' ' || after from platform_audit where subject_id = ?", key.id()))
                    .containsExactly("api-key.renamed {\"name\":\"Test key\"} {\"name\":\"New name\"}");
        }
    }
}
