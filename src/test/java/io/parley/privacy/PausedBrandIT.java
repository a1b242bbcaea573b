package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People ask a brand that stands still for what it holds of them. */
class PausedBrandIT {

    private TwoBrands brands;
    private AContact mira;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        mira = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARCHIVED", "SUSPENDED", "DELETING"})
    @DisplayName("PV10 T7 while the brand stands still an owner finds a contact, takes along what is held of them, erases them and reads the proof; control: nothing else is changed")
    void erased_all_the_same(PlaceState state) throws Exception {
        become(state);
        assertThat(owner.get(base + "/contacts?q=" + mira.mark()).page().select("tbody th a").attr("href")).endsWith(person());
        assertThat(owner.get(person()).page().select("#erase")).hasSize(1);
        assertThat(owner.post(person() + "/export", Map.of()).header("Content-Type")).isEqualTo("application/zip");
        for (String other : List.of("/settings", "/privacy", "/contacts", "/contacts/" + mira.id(), "/contacts/../settings", "/contacts/x/erasure/../../../settings",
                "/contacts/x/erasure;/../../../settings", "/contacts/" + mira.id() + "%2Ferasure")) {
            assertThat(owner.post(base + other, Map.of("name", "x", "version", "1")).status()).as(other).isIn(400, 403, 404);
        }
        Answer erasure = owner.follow(owner.post(person() + "/erasure", Map.of("typed", "h_" + mira.mark())));
        assertThat(erasure.uri().getPath()).contains("/erasures/");
        DueChore.until("erasures", "the contact is erased", () -> EveryTable.holding(mira.mark()).isEmpty());
        assertThat(owner.get(erasure.uri().getPath()).page().select(".badge.done").text()).isEqualTo("Erased");
        assertThat(owner.get(erasure.uri().getPath() + "/proof.json").body()).contains("\"remaining\":0");
        assertThat(owner.get(base + "/erasures").page().select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "DELETING"})
    @DisplayName("PV10 T7 nobody but its owners gets in for that, and they get nowhere else; the page that says why leads them there")
    void nobody_else(PlaceState state) throws Exception {
        Portal editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(editor.get(base + "/contacts").status()).as("control").isEqualTo(200);
        become(state);
        Answer shut = owner.get(base);
        assertThat(shut.status()).isEqualTo(403);
        assertThat(shut.page().select("main a[href=" + base + "/contacts]")).hasSize(1);
        for (String other : List.of("/settings", "/privacy", "/conversations", "/contacts/../settings", "/contacts/..%2Fsettings", "/contactsettings")) {
            assertThat(owner.get(base + other).status()).as(other).isIn(400, 403, 404);
        }
        assertThat(editor.get(base).page().select("main a[href$=/contacts]")).isEmpty();
        assertThat(editor.get(base + "/contacts").status()).isEqualTo(403);
        assertThat(editor.post(person() + "/erasure", Map.of("typed", "h_" + mira.mark())).status()).isEqualTo(403);
        Portal theirs = Someone.in(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        assertThat(theirs.get(base + "/contacts").bytes()).isEqualTo(theirs.get("/b/t-00000000-0000/contacts").bytes());
        assertThat(EveryTable.holding(mira.mark())).isNotEmpty();
    }

    @Test
    @DisplayName("PV10 LC8 an agency's suspension holds nothing up either, and support in the brand erases nobody")
    void by_the_agency() throws Exception {
        Portal admin = Someone.make().admin().portal();
        try (Sql app = Sql.as("app")) {
            app.run("update agency set state = 'SUSPENDED', state_reason = 'Not paid for long.' where id = ?", brands.agency());
        }
        admin.post("/admin/brands/" + brands.one() + "/support", Map.of("reason", "A person asks to be forgotten."));
        assertThat(admin.get(person()).page().select("#erase")).isEmpty();
        assertThat(admin.post(person() + "/erasure", Map.of("typed", "h_" + mira.mark())).status()).isEqualTo(403);
        Portal agency = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER).portal();
        assertThat(agency.post(person() + "/erasure", Map.of("typed", "h_" + mira.mark())).status()).isEqualTo(303);
    }

    private String person() {
        return base + "/contacts/" + mira.id();
    }

    private void become(PlaceState state) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update brand set state = ?, state_reason = 'Not paid for long.' where id = ?", state.name(), brands.one());
        }
    }
}
