package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Asleep;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Refusing;
import io.parley.fixtures.Someone;
import io.parley.fixtures.War;
import io.parley.fixtures.Wizard;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From inside a container, against the real Keycloak: the life of an access from nothing to gone, and its repair after each step that asks Keycloak. */
@ExtendWith(ArquillianExtension.class)
class AccessLifeIT {

    private Portal admin;
    private Wizard wizard;

    @Deployment
    static WebArchive war() {
        return War.playing("access", AccessLifeIT.class);
    }

    @BeforeEach
    void begin() throws Exception {
        admin = Someone.make().admin().logIn();
        wizard = Wizard.begin(admin);
        wizard.typeAll();
    }

    @Test
    @DisplayName("TN4 TN5 TN10 create, invite, accept, log in, change the role, remove, bring back")
    void once() throws Exception {
        wizard.complete();
        Invitee owner = owner();
        String brand = "/b/" + wizard.brandSlug();
        Invitee member = Invitee.make();
        String link = member.mailedBy(owner.portal(), brand, Role.EDITOR);
        assertThat(member.firstLogIn(brand, member.accept(link)).status()).isEqualTo(200);
        changed(owner.portal(), member, brand);
        removed(owner.portal(), member, brand);
    }

    @Test
    @DisplayName("TN5 Keycloak refuses in the middle of the onboarding: named, and whole when tried again")
    void onboarding_is_repaired() throws Exception {
        Answer failed;
        try (var refusing = Refusing.keycloak()) {
            failed = wizard.complete();
        }
        assertThat(failed.page().select(".flash.fail").text()).isNotEmpty();
        assertThat(failed.page().select("dl .badge.fail")).hasSize(1);
        assertThat(KeycloakAdmin.asParley().organizations(wizard.agencySlug())).isEmpty();
        Answer again = admin.follow(admin.fillIn(admin.get(wizard.href()), "form[action$=/completion]", Map.of()));
        assertThat(again.page().select("dl .badge.done")).hasSize(5);
        assertThat(owner().portal().get("/b/" + wizard.brandSlug()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("TN4 Keycloak refuses or is away while somebody accepts: named, the invitation stays open, and whole when tried again")
    void acceptance_is_repaired() throws Exception {
        wizard.complete();
        String link = Invitee.of(wizard.ownerEmail()).mailed(1);
        try (var refusing = Refusing.keycloak()) {
            stillOpen(new Portal().post(link + "/acceptance", Map.of()));
        }
        try (var asleep = Asleep.keycloak()) {
            stillOpen(new Portal().post(link + "/acceptance", Map.of()));
        }
        Invitee owner = owner();
        Someone known = Someone.make();
        Portal portal = known.logIn();
        String second = Invitee.of(known.email()).invitedBy(owner.portal(), "/a/" + wizard.agencySlug(), Role.ANALYST);
        try (var refusing = Refusing.keycloak()) {
            stillOpen(portal.post(second + "/acceptance", Map.of()));
        }
        assertThat(portal.get("/a/" + wizard.agencySlug()).status()).as("nobody is half a member").isEqualTo(404);
        assertThat(portal.follow(portal.post(second + "/acceptance", Map.of())).uri().getPath()).isEqualTo("/a/" + wizard.agencySlug());
    }

    /** Whoever was invited last by the onboarding, inside their agency. */
    private Invitee owner() throws Exception {
        Invitee owner = Invitee.of(wizard.ownerEmail());
        String agency = "/a/" + wizard.agencySlug();
        assertThat(owner.firstLogIn(agency, owner.accept(owner.mailed(1))).uri().getPath()).isEqualTo(agency);
        return owner;
    }

    private static void changed(Portal owner, Invitee member, String brand) throws Exception {
        assertThat(member.portal().get(brand + "/links/new").status()).isEqualTo(200);
        Answer saved = owner.fillIn(owner.get(address(owner, member, brand)), "form[action$=/role]", Map.of("role", "ANALYST"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(member.portal().get(brand + "/links/new").status()).isEqualTo(403);
    }

    private static void removed(Portal owner, Invitee member, String brand) throws Exception {
        Answer gone = owner.follow(owner.post(address(owner, member, brand) + "/removal", Map.of()));
        assertThat(member.portal().get(brand).status()).isEqualTo(404);
        assertThat(owner.fillIn(gone, ".flash form", Map.of()).status()).isEqualTo(303);
        assertThat(member.portal().get(brand).status()).isEqualTo(200);
    }

    private static String address(Portal owner, Invitee member, String brand) throws Exception {
        return owner.get(brand + "/members").page().select("tr:contains(" + member.email() + ") th a").attr("href");
    }

    private static void stillOpen(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.page().select(".flash.fail")).hasSize(1);
        assertThat(answer.page().select("form[action$=/acceptance]")).as("it can be tried again").hasSize(1);
    }
}
