package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.DueChore;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invitations that have long been over. */
class ForgottenInvitationsIT {

    private TwoBrands brands;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @Test
    @DisplayName("TN4 thirty days after it was used, withdrawn or has expired it is not known any more whom it was for; controls: one that is open, and a day less")
    void forgotten() throws Exception {
        Invitee used = Invitee.make();
        String link = used.mailedBy(owner, base, Role.EDITOR);
        used.firstLogIn(base, used.accept(link));
        Invitee withdrawn = invited();
        Invitee expired = invited();
        Invitee recent = invited();
        Invitee open = invited();
        String renewal = expired.address(base) + "/link";
        set("redeemed_at = now() - interval '31 days'", used);
        set("revoked_at = now() - interval '31 days'", withdrawn);
        set("expires_at = now() - interval '31 days'", expired);
        set("expires_at = now() - interval '29 days'", recent);
        DueChore.until("invitations", "old ones are forgotten", () -> emails().size() == 2);
        assertThat(emails()).containsExactlyInAnyOrder(recent.email(), open.email());
        assertThat(owner.get(base + "/invitations").page().select("tbody tr").eachText()).hasSize(2).noneMatch(r -> r.contains(expired.email()));
        assertThat(owner.follow(owner.post(renewal, Map.of())).page().select(".flash.warn")).as("nobody to send it to").hasSize(1);
        assertThat(owner.get(base + "/audit").status()).isEqualTo(200);
        assertThat(owner.get(base + "/members").page().select("main").text()).as("the member stays").contains(used.email());
        assertThat(new Portal().get(link).status()).isEqualTo(410);
        Invitee.of(expired.email()).invitedBy(owner, base, Role.AGENT);
        assertThat(emails()).as("asked in anew").contains(expired.email());
    }

    private Invitee invited() throws Exception {
        Invitee invitee = Invitee.make();
        invitee.invitedBy(owner, base, Role.ANALYST);
        return invitee;
    }

    private List<String> emails() throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.column("select email from invitation where brand_id = ? and email <> ''", brands.one());
        }
    }

    private static void set(String change, Invitee invitee) throws Exception {
        try (Sql app = Sql.as("app")) {
            assertThat(app.run("update invitation set " + change + " where email = ?", invitee.email())).isEqualTo(1);
        }
    }
}
