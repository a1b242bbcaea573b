package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LastOwnerIT {

    private static final int ROUNDS = 20;
    private TwoBrands brands;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
    }

    @Test
    @DisplayName("TN3 the last owner of an agency is neither removed nor made less nor let go")
    void the_last_owner_stays() throws Exception {
        var owner = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER);
        Portal portal = owner.portal();
        String base = "/a/" + TwoBrands.slug(brands.agency()) + "/members";
        String me = base + "/" + owner.membership(brands.agency());
        Answer removed = portal.post(me + "/removal", Map.of());
        assertThat(removed.status()).isEqualTo(422);
        assertThat(removed.page().select(".problems li")).isNotEmpty();
        assertThat(portal.post(me + "/role", Map.of("role", "EDITOR", "version", "0")).status()).isEqualTo(422);
        assertThat(portal.follow(portal.post(base + "/departure", Map.of())).page().select(".flash.warn")).isNotEmpty();
        assertThat(owners()).isEqualTo(1);
        Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER);
        assertThat(portal.post(me + "/removal", Map.of()).status()).as("control: with a second owner it goes").isEqualTo(303);
        assertThat(portal.get(base).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("TN3 two owners who remove each other at once: one stays, twenty times out of twenty")
    void two_owners_remove_each_other() throws Exception {
        race("/removal", Map.of());
    }

    @Test
    @DisplayName("TN3 two owners who make each other less at once: one stays, twenty times out of twenty")
    void two_owners_demote_each_other() throws Exception {
        race("/role", Map.of("role", "ANALYST", "version", "0"));
    }

    @Test
    @DisplayName("TN4 a double click on accept makes one identity, one membership and never an error")
    void a_double_click_on_accept() throws Exception {
        Portal owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        String base = "/b/" + TwoBrands.slug(brands.one());
        var stranger = Invitee.make();
        String link = stranger.mailedBy(owner, base, Role.EDITOR);
        assertThat(Together.run(() -> new Portal().post(link + "/acceptance", Map.of()).status(), () -> new Portal().post(link + "/acceptance", Map.of()).status()))
                .containsOnly(303);
        assertThat(stranger.firstLogIn(base, stranger.accept(link)).status()).isEqualTo(200);
        var known = Someone.make();
        String second = Invitee.of(known.email()).invitedBy(owner, base, Role.EDITOR);
        var here = known.portal();
        var there = known.portal();
        assertThat(Together.run(() -> here.post(second + "/acceptance", Map.of()).status(), () -> there.post(second + "/acceptance", Map.of()).status()))
                .containsOnly(303);
        assertThat(here.get(base).status()).isEqualTo(200);
        assertThat(known.membership(brands.one())).isNotNull();
    }

    private void race(String act, Map<String, String> form) throws Exception {
        var one = Someone.make();
        var two = Someone.make();
        Portal ofOne = one.portal();
        Portal ofTwo = two.portal();
        for (int i = 0; i < ROUNDS; i++) {
            String atOne = address(one) + act;
            String atTwo = address(two) + act;
            List<Integer> answers = Together.run(() -> ofOne.post(atTwo, form).status(), () -> ofTwo.post(atOne, form).status());
            assertThat(answers).as("round " + i).doesNotContain(500).contains(303);
            assertThat(owners()).as("round " + i + " " + answers).isEqualTo(1);
        }
    }

    /** Makes the person an owner again and tells the address of that membership. */
    private String address(Someone person) throws Exception {
        UUID agency = brands.agency();
        return "/a/" + TwoBrands.slug(agency) + "/members/" + person.join(Place.Kind.AGENCY, agency, Role.OWNER).membership(agency);
    }

    private long owners() throws Exception {
        try (Sql app = Sql.as("app")) {
            return Long.parseLong(app.one("select count(*) from membership where agency_id = ? and role = 'OWNER'", brands.agency()));
        }
    }
}
