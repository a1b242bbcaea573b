package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding a contact, and what is held of them. */
class ContactsIT {

    private static TwoBrands brands;
    private static AContact mira;
    private static AContact noa;
    private static AContact theirs;
    private static Portal owner;
    private static String base;

    @BeforeAll
    static void make() throws Exception {
        brands = TwoBrands.make();
        AnAccount account = AnAccount.of(brands.one());
        mira = AContact.of(account, brands.campaignOfOne());
        noa = AContact.of(account, brands.campaignOfOne());
        theirs = AContact.of(AnAccount.of(brands.other()), brands.campaignOfOther(), mira.externalId());
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one()) + "/contacts";
    }

    @Test
    @DisplayName("PV1 a contact is found by name, handle, channel id and what they typed into a form; never another brand's")
    void found() throws Exception {
        for (String query : List.of("name%20" + mira.mark(), "@h_" + mira.mark(), "h_" + mira.mark(), mira.externalId(), mira.email())) {
            assertThat(names(owner.get(base + "?q=" + query))).as(query).containsExactly("Name " + mira.mark());
        }
        assertThat(names(owner.get(base))).containsExactlyInAnyOrder("Name " + mira.mark(), "Name " + noa.mark());
        assertThat(names(owner.get(base + "?q=" + theirs.mark()))).isEmpty();
        assertThat(names(owner.get(base + "?q=%25"))).as("meant literally").isEmpty();
    }

    @Test
    @DisplayName("PV1 the list sorts by name and by when they came, and an owner takes it along as a file")
    void sorted() throws Exception {
        List<String> byName = names(owner.get(base + "?sort=name"));
        assertThat(byName).isSorted();
        assertThat(names(owner.get(base + "?sort=-name"))).isEqualTo(byName.stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertThat(owner.get(base + "/all.csv?sort=since").body().lines()).hasSize(3).anyMatch(l -> l.contains(mira.externalId()));
        Portal editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(editor.get(base + "/all.csv").status()).isEqualTo(403);
        assertThat(editor.get(base).page().select("a[download]")).isEmpty();
    }

    @Test
    @DisplayName("PV1 a contact's page shows conversations, runs, forms, clicks and conversions of theirs")
    void held() throws Exception {
        Answer page = owner.get(base + "/" + mira.id());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".stat strong").eachText()).containsExactly("1", "2", "1", "1", "1", "1");
        assertThat(page.page().select("section[aria-labelledby]").eachAttr("aria-labelledby")).containsExactly("talks", "runs", "leads", "clicks", "goals", "erase");
        assertThat(page.body()).contains(mira.email(), mira.externalId(), "@h_" + mira.mark()).doesNotContain(noa.mark());
        assertThat(owner.get(base + "/" + theirs.id()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("PV1 contacts are no analyst's to read")
    void roles() throws Exception {
        Portal analyst = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal();
        assertThat(analyst.get(base).status()).isEqualTo(403);
        assertThat(analyst.get(base + "/" + mira.id()).status()).isEqualTo(403);
        assertThat(analyst.get("/b/" + TwoBrands.slug(brands.one())).page().select("a[href$=/contacts]")).isEmpty();
        assertThat(Someone.in(Place.Kind.BRAND, brands.one(), Role.AGENT).portal().get(base).status()).isEqualTo(200);
    }

    private static List<String> names(Answer list) {
        assertThat(list.status()).isEqualTo(200);
        return list.page().select("tbody th a").eachText();
    }
}
