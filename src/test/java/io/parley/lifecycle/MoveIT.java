package io.parley.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Refusing;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A brand goes to another agency, with what it owns and those who are its own. */
class MoveIT {

    private TwoBrands from;
    private TwoBrands to;
    private Portal admin;
    private Someone loses;
    private Someone gains;
    private Someone stays;

    @BeforeEach
    void make() throws Exception {
        from = TwoBrands.make();
        to = TwoBrands.make();
        admin = Someone.make().admin().portal();
        loses = Someone.in(Place.Kind.AGENCY, from.agency(), Role.OWNER);
        gains = Someone.in(Place.Kind.AGENCY, to.agency(), Role.OWNER);
        stays = Someone.in(Place.Kind.BRAND, from.one(), Role.OWNER);
    }

    @Test
    @DisplayName("LC7: the page says who loses, who gains and who stays; then it is so on their next request, and the sister brand stays where it was")
    void who_loses_who_gains() throws Exception {
        Portal losing = loses.portal();
        Portal gaining = gains.portal();
        Portal staying = stays.portal();
        Answer page = admin.get(move() + "?agency=" + TwoBrands.slug(to.agency()));
        assertThat(page.page().select("section.section").eachText()).anyMatch(s -> s.contains("lose") && s.contains(loses.email()))
                .anyMatch(s -> s.contains("get access") && s.contains(gains.email())).anyMatch(s -> s.contains("stay") && s.contains(stays.email()));
        assertThat(losing.get(one()).status()).isEqualTo(200);
        assertThat(gaining.get(one()).status()).isEqualTo(404);
        assertThat(go(TwoBrands.slug(to.agency()), "1").status()).isEqualTo(303);
        assertThat(losing.get(one()).status()).isEqualTo(404);
        assertThat(gaining.get(one()).status()).isEqualTo(200);
        assertThat(staying.get(one()).status()).isEqualTo(200);
        assertThat(losing.get("/b/" + TwoBrands.slug(from.other())).status()).isEqualTo(200);
        assertThat(gaining.get("/b/" + TwoBrands.slug(from.other())).status()).isEqualTo(404);
        assertThat(staying.get(one() + "/campaigns/" + from.campaignOfOne()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("LC7: both agencies' logs and the brand's own say so")
    void noted() throws Exception {
        go(TwoBrands.slug(to.agency()), "1");
        try (Sql app = Sql.as("app").inBrand(from.one())) {
            assertThat(app.column("select agency_id from platform_audit where action = 'brand.moved' and brand_id = ?", from.one()))
                    .containsExactlyInAnyOrder(from.agency().toString(), to.agency().toString());
            assertThat(app.column("select distinct action from audit_log")).containsExactly("brand.moved");
        }
    }

    @Test
    @DisplayName("LC7, TN7: an unknown agency, its own, none, or an old page: refused, nothing moves")
    void refused() throws Exception {
        assertThat(go("t-00000000-0000", "1").status()).isEqualTo(422);
        assertThat(go(TwoBrands.slug(from.agency()), "1").status()).isEqualTo(422);
        assertThat(go("", "1").status()).isEqualTo(422);
        assertThat(go(TwoBrands.slug(to.agency()), "7").status()).isEqualTo(409);
        assertThat(loses.portal().get(one()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("LC9: an agency that has brands is not deleted; without any it goes, with its members, and its address stays taken")
    void an_empty_agency() throws Exception {
        String path = "/admin/agencies/" + to.agency() + "/deletion";
        assertThat(admin.post(path, Map.of("name", "Test agency", "version", "1")).status()).isEqualTo(422);
        emptied();
        assertThat(admin.post(path, Map.of("name", "Wrong", "version", "1")).status()).isEqualTo(422);
        Portal member = gains.portal();
        assertThat(member.get("/a/" + TwoBrands.slug(to.agency())).status()).isEqualTo(200);
        assertThat(admin.post(path, Map.of("name", "Test agency", "version", "1")).status()).isEqualTo(303);
        try (Sql app = Sql.as("app")) {
            assertThat(app.one("select state || name from agency where id = ?", to.agency())).isEqualTo("DELETED");
            assertThat(app.one("select email || name from person where id = ?", gains.id())).isEmpty();
            assertThat(app.column("select 1 from membership where agency_id = ?", to.agency())).isEmpty();
            assertThat(app.column("select 1 from slug where owner_id = ?", to.agency())).hasSize(1);
        }
    }

    @Test
    @DisplayName("LC10 the page says what is open because of this agency, and not what the log-in service refuses because of another; control: the other one stays open")
    void only_its_own_is_open() throws Exception {
        UUID other = UUID.randomUUID();
        emptied();
        gains.join(Place.Kind.AGENCY, from.agency(), Role.ANALYST);
        try (Sql app = Sql.as("app"); var refusing = Refusing.keycloak()) {
            app.run("insert into farewell (id, place_id, subject, organization_id, noted_at) values (?, ?, 'nobody', 'nowhere', now())", other, other);
            Answer deleted = admin.follow(deleteAgency());
            assertThat(app.column("select failure from farewell where id = ?", other)).containsExactly("tenant.identity.refused");
            app.run("delete from farewell where id = ?", other);
            assertThat(deleted.page().select(".flash.warn")).isEmpty();
            assertThat(deleted.page().select(".flash").text()).contains("is deleted");
        }
    }

    @Test
    @DisplayName("LC9 a brand that comes into an agency while that is being deleted: where it was first, nobody of the agency is lost and it stays; where it was second, there is no such agency any more")
    void a_brand_comes_in_meanwhile() throws Exception {
        emptied();
        List<Answer> first = oneBehindTheOther(() -> go(TwoBrands.slug(to.agency()), "1"), this::deleteAgency);
        assertThat(first).extracting(Answer::status).containsExactly(303, 422);
        assertThat(gains.portal().get(one()).status()).as("its people reach what came in").isEqualTo(200);
        try (Sql app = Sql.as("app")) {
            assertThat(admin.post(move(), Map.of("agency", TwoBrands.slug(from.agency()), "version", app.one("select version from brand where id = ?", from.one()))).status())
                    .isEqualTo(303);
            List<Answer> second = oneBehindTheOther(this::deleteAgency,
                    () -> go(TwoBrands.slug(to.agency()), app.one("select version from brand where id = ?", from.one())));
            assertThat(second).extracting(Answer::status).containsExactly(303, 404);
            assertThat(app.one("select state from agency where id = ?", to.agency())).isEqualTo("DELETED");
            assertThat(app.one("select agency_id from brand where id = ?", from.one())).as("it stays where it was").isEqualTo(from.agency().toString());
        }
        assertThat(loses.portal().get(one()).status()).as("with its agency's people").isEqualTo(200);
    }

    /** The second begins once the first has done all but the note that ends it, and the note is let through once the second can do no more. */
    private static List<Answer> oneBehindTheOther(Callable<Answer> first, Callable<Answer> second) throws Exception {
        var acts = List.of(new FutureTask<>(first), new FutureTask<>(second));
        try (Sql all = Sql.asSuperuser()) {
            all.connection().setAutoCommit(false);
            all.run("lock table audit_chain in exclusive mode");
            for (int i = 0; i < acts.size(); i++) {
                int waiting = i + 1;
                new Thread(acts.get(i)).start();
                Until.holds("it has come as far as it can", () -> all.column("select distinct pid from pg_locks where not granted").size() >= waiting);
            }
            all.connection().commit();
        }
        return List.of(acts.get(0).get(60, TimeUnit.SECONDS), acts.get(1).get(60, TimeUnit.SECONDS));
    }

    /** Its brands go to the other agency. */
    private void emptied() throws Exception {
        for (var brand : List.of(to.one(), to.other())) {
            assertThat(admin.post("/admin/brands/" + brand + "/move", Map.of("agency", TwoBrands.slug(from.agency()), "version", "1")).status()).isEqualTo(303);
        }
    }

    private Answer deleteAgency() throws Exception {
        return admin.post("/admin/agencies/" + to.agency() + "/deletion", Map.of("name", "Test agency", "version", "1"));
    }

    private Answer go(String agency, String version) throws Exception {
        return admin.post(move(), Map.of("agency", agency, "version", version));
    }

    private String move() {
        return "/admin/brands/" + from.one() + "/move";
    }

    private String one() {
        return "/b/" + TwoBrands.slug(from.one());
    }
}
