package io.parley.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Asleep;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Refusing;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.fixtures.War;
import io.parley.fixtures.Wizard;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From inside a container, against the real Keycloak: what AccessLifeIT opened is suspended, resumed and deleted, and repaired after each step that asks Keycloak. */
@ExtendWith(ArquillianExtension.class)
class EndOfLifeIT {

    private static final String WHY = "The contract has ended in October.";
    private Portal admin;
    private Wizard wizard;
    private Invitee owner;
    private Invitee member;

    @Deployment
    static WebArchive war() {
        return War.playing("end-of-life", EndOfLifeIT.class);
    }

    /** An owner of the agency and a member of its one brand, both known to Keycloak because Parley invited them. */
    @BeforeEach
    void begin() throws Exception {
        admin = Someone.make().admin().logIn();
        wizard = Wizard.begin(admin);
        wizard.typeAll();
        owner = Invitee.of(wizard.ownerEmail());
        wizard.complete();
        owner.firstLogIn(agency(), owner.accept(owner.mailed(1)));
        member = Invitee.make();
        assertThat(member.firstLogIn(brand(), member.accept(member.mailedBy(owner.portal(), brand(), Role.EDITOR))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("LC1 T7 suspended and resumed while Keycloak refuses or is away: it counts on the next request, since nobody has to be asked; a new log-in is shut out too")
    void suspended() throws Exception {
        try (var refusing = Refusing.keycloak(); var asleep = Asleep.keycloak()) {
            assertThat(standing("suspension").status()).isEqualTo(303);
            assertThat(member.portal().get(brand()).status()).isEqualTo(403);
            assertThat(owner.portal().get(brand()).page().text()).contains(WHY);
        }
        var again = new Portal();
        again.logIn(member.email(), Invitee.OWN_PASSWORD);
        assertThat(again.get(brand()).status()).isEqualTo(403);
        try (var refusing = Refusing.keycloak(); var asleep = Asleep.keycloak()) {
            assertThat(standing("resumption").status()).isEqualTo(303);
            assertThat(member.portal().get(brand()).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("LC4 LC5 deleted: stopped and named while Keycloak refuses, while it is away, and when Keycloak has done its part and our own step fails; the next run ends it; nobody whom Parley made is left in Keycloak, and who has another place left the organization alone")
    void brand_deleted() throws Exception {
        Someone both = elsewhereToo();
        Invitee expected = Invitee.make();
        expected.accept(expected.mailedBy(owner.portal(), brand(), Role.ANALYST));
        exported();
        try (var refusing = Refusing.keycloak()) {
            assertThat(post("/admin/brands/" + id("brand", wizard.brandSlug()) + "/deletion", form("brand", wizard.brandSlug())).status()).isEqualTo(303);
            sql("update deletion set due_at = now() - interval '1 second' where place_id = ?");
            stopped("log-in service");
        }
        try (var asleep = Asleep.keycloak()) {
            sql("update deletion set failure = null where place_id = ?");
            stopped("log-in service");
        }
        assertThat(KeycloakAdmin.asParley().subject(member.email())).as("not yet removed").isPresent();
        assertThat(KeycloakAdmin.asParley().subject(expected.email())).as("nor who never came").isPresent();
        assertThat(inOrganization()).contains(both.email(), member.email());
        assertThat(one("select count(*) from membership where brand_id = ?")).as("and nobody is half a member").isEqualTo("2");
        halfDone();
        DueChore.until("deletion", "the deletion is done", () -> one("select count(*) from deletion where place_id = ? and done_at is not null").equals("1"));
        assertThat(KeycloakAdmin.asParley().subject(member.email())).isEmpty();
        assertThat(KeycloakAdmin.asParley().subject(expected.email())).isEmpty();
        assertThat(KeycloakAdmin.asParley().subject(both.email())).as("who has another place stays, and leaves the organization").isPresent();
        assertThat(inOrganization()).as("control: the agency's owner stays").containsExactly(owner.email());
        assertThat(one("select count(*) from deletion_proof p join deletion d on d.id = p.deletion_id where d.place_id = ? and p.rows_after <> 0")).isEqualTo("0");
        assertThat(owner.portal().get(brand()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("LC7 LC10 moved, and Keycloak refuses its last step: the page says moved and what is still open; the next run ends it; who has a place in the old agency again by then stays in its organization")
    void brand_moved() throws Exception {
        Someone both = elsewhereToo();
        var next = Wizard.begin(admin);
        next.typeAll();
        next.complete();
        Map<String, String> form = form("brand", wizard.brandSlug());
        form.put("agency", next.agencySlug());
        Answer moved = keycloakRefusesTheEnd(() -> post("/admin/brands/" + id("brand", wizard.brandSlug()) + "/move", form), () -> {
            Answer page = admin.get("/admin/brands/" + id("brand", wizard.brandSlug()));
            assertThat(page.page().select(".flash.warn").eachText()).anyMatch(t -> t.contains("has moved") && t.contains("tried again"))
                    .anyMatch(t -> t.contains("2 members have to leave the organization of Agency " + wizard.agencySlug()) && t.contains("log-in service"));
        });
        assertThat(moved.status()).isEqualTo(303);
        assertThat(one("select agency_id from brand where id = ?")).isEqualTo(id("agency", next.agencySlug()));
        assertThat(inOrganization(next)).as("joined before").contains(both.email(), member.email());
        assertThat(inOrganization()).as("not yet left").contains(both.email(), member.email());
        both.join(Place.Kind.AGENCY, UUID.fromString(id("agency", wizard.agencySlug())), Role.ANALYST);
        DueChore.until("parting", "nothing is open any more", () -> one("select count(*) from farewell f join person p on p.subject = f.subject "
                + "join membership m on m.person_id = p.id where m.brand_id = ?").equals("0"));
        assertThat(inOrganization()).as("control: who never was to leave, and who came back").containsExactlyInAnyOrder(owner.email(), both.email());
        assertThat(admin.get("/admin/brands/" + id("brand", wizard.brandSlug())).page().select(".flash.warn")).isEmpty();
    }

    @Test
    @DisplayName("LC9 LC10 an agency deleted while Keycloak refuses or is away: gone here at once, and the page says what is still to be done; health names it; the next run ends it, with organization and identity")
    void agency_deleted() throws Exception {
        exported();
        post("/admin/brands/" + id("brand", wizard.brandSlug()) + "/deletion", form("brand", wizard.brandSlug()));
        sql("update deletion set due_at = now() - interval '1 second' where place_id = ?");
        DueChore.until("deletion", "the deletion is done", () -> one("select count(*) from deletion where place_id = ? and done_at is not null").equals("1"));
        String path = "/admin/agencies/" + id("agency", wizard.agencySlug()) + "/deletion";
        try (var refusing = Refusing.keycloak()) {
            Answer deleted = admin.follow(post(path, form("agency", wizard.agencySlug())));
            assertThat(deleted.page().select(".flash.warn").text()).contains("is deleted", "tried again");
        }
        assertThat(owner.portal().get(agency()).header("Location")).as("forgotten here at once: the session has ended").contains("/login");
        try (var asleep = Asleep.keycloak()) {
            DueChore.until("parting", "it is tried in vain", () -> open("failure = 'tenant.identity.away'").equals("1"));
            Until.holds("health names it", () -> admin.get("/admin").page().select("#health").text().contains("parting"));
        }
        assertThat(KeycloakAdmin.asParley().organizations(wizard.agencySlug())).as("not yet").hasSize(1);
        assertThat(KeycloakAdmin.asParley().subject(owner.email())).as("not yet").isPresent();
        DueChore.until("parting", "nothing is open any more", () -> open("true").equals("0"));
        assertThat(KeycloakAdmin.asParley().organizations(wizard.agencySlug())).isEmpty();
        assertThat(KeycloakAdmin.asParley().subject(owner.email())).isEmpty();
    }

    /** A member of the brand who was known before, with a place in another agency. */
    private Someone elsewhereToo() throws Exception {
        TwoBrands others = TwoBrands.make();
        Someone both = Someone.in(Place.Kind.BRAND, others.one(), Role.EDITOR);
        Portal portal = both.logIn();
        portal.post(Invitee.of(both.email()).invitedBy(owner.portal(), brand(), Role.ANALYST) + "/acceptance", Map.of());
        assertThat(portal.get(brand()).status()).isEqualTo(200);
        return both;
    }

    /** Keycloak has forgotten them and our row does not go: the next run asks Keycloak to forget whom it no longer knows. */
    private void halfDone() throws Exception {
        sql("update deletion set failure = null where place_id = ?");
        try (Sql all = Sql.asSuperuser()) {
            all.run("create or replace function stays() returns trigger language plpgsql as $$ begin raise exception 'stays'; end $$");
            all.run("create trigger stays before delete on membership for each row when (old.brand_id = '" + id("brand", wizard.brandSlug()) + "' and old.person_id = "
                    + "'" + all.one("select id from person where email = ?", member.email()) + "') execute function stays()");
            stopped("Something unforeseen");
            all.run("drop trigger stays on membership");
        }
        assertThat(KeycloakAdmin.asParley().subject(member.email())).as("done there").isEmpty();
        assertThat(one("select count(*) from membership where brand_id = ?")).as("and not here").isNotEqualTo("0");
    }

    /**
     * The logs are shut until the act has come as far as its note, which is behind all it asks of Keycloak first; then Keycloak refuses. It does not
     * sleep, since it would do what it was asked meanwhile when it wakes.
     */
    private static Answer keycloakRefusesTheEnd(Callable<Answer> act, Shown shown) throws Exception {
        var answer = new FutureTask<>(act);
        try (Sql all = Sql.asSuperuser()) {
            all.connection().setAutoCommit(false);
            all.run("lock table audit_chain in exclusive mode");
            new Thread(answer).start();
            Until.holds("it waits for the log", () -> !all.column("select 1 from pg_locks where relation = 'audit_chain'::regclass and not granted").isEmpty());
            try (var refusing = Refusing.keycloak()) {
                all.connection().commit();
                Answer got = answer.get(60, TimeUnit.SECONDS);
                shown.check();
                return got;
            }
        }
    }

    private interface Shown {

        void check() throws Exception;
    }

    private List<String> inOrganization() throws Exception {
        return inOrganization(wizard);
    }

    private static List<String> inOrganization(Wizard made) throws Exception {
        KeycloakAdmin keycloak = KeycloakAdmin.asParley();
        var members = keycloak.ask("GET", "/organizations/" + keycloak.organizations(made.agencySlug()).get(0).get("id").asText() + "/members", null);
        return StreamSupport.stream(members.spliterator(), false).map(m -> m.get("email").asText()).toList();
    }

    private void stopped(String why) throws Exception {
        DueChore.until("deletion", "it stops and says so", () -> one("select count(*) from deletion where place_id = ? and failure is not null").equals("1"));
        assertThat(admin.get("/admin/brands/" + id("brand", wizard.brandSlug())).page().select(".flash.warn").text()).contains(why);
    }

    private static String open(String how) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one("select count(*) from farewell where " + how);
        }
    }

    private Answer standing(String next) throws Exception {
        return post("/admin/brands/" + id("brand", wizard.brandSlug()) + "/standing/" + next, form("brand", wizard.brandSlug()));
    }

    private void exported() throws Exception {
        String path = "/admin/brands/" + id("brand", wizard.brandSlug()) + "/export";
        post(path, Map.of());
        DueChore.until("export", "the export is made", () -> admin.get(path + "/all.zip").status() == 200);
    }

    private Answer post(String path, Map<String, String> form) throws Exception {
        return admin.post(path, form);
    }

    private static Map<String, String> form(String table, String slug) throws Exception {
        try (Sql app = Sql.as("app")) {
            var form = new HashMap<>(Map.of("reason", WHY));
            form.put("name", app.one("select name from " + table + " where slug = ?", slug));
            form.put("version", app.one("select version from " + table + " where slug = ?", slug));
            return form;
        }
    }

    private static String id(String table, String slug) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one("select id from " + table + " where slug = ?", slug);
        }
    }

    private String one(String sql) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one(sql, UUID.fromString(id("brand", wizard.brandSlug())));
        }
    }

    private void sql(String sql) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run(sql, UUID.fromString(id("brand", wizard.brandSlug())));
        }
    }

    private String agency() {
        return "/a/" + wizard.agencySlug();
    }

    private String brand() {
        return "/b/" + wizard.brandSlug();
    }
}
