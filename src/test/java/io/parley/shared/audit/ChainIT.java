package io.parley.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Entries;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainIT {

    private TwoBrands brands;
    private Portal owner;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
    }

    @Test
    @DisplayName("AU4 control: an untouched chain is whole, with what happened inside of the brand and outside, and the head it names is the database's")
    void untouched() throws Exception {
        assertThat(check()).isEqualTo(words("audit.chain.empty"));
        owner.post("/b/" + TwoBrands.slug(brands.one()) + "/campaigns/" + brands.campaignOfOne(), java.util.Map.of("name", "여름 “첫” 잔", "version", "1"));
        Entries.add(brands, 6);
        assertThat(check()).isEqualTo(words("audit.chain.intact", 7));
        assertThat(owner.get(page()).page().select(".facts dd").text()).isEqualTo(head());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("AU4 what the database's superuser tampers with is found, and the first wrong entry is named")
    @CsvSource(delimiter = '|', textBlock = """
            a value is changed         | update audit_entry set after = '{"name":"x"}' where brand_id = :b and seq = 3 | 3
            the actor is changed       | update platform_audit set actor_id = gen_random_uuid() where brand_id = :b and seq = 4 | 4
            the time is changed        | update audit_entry set at = at + interval '1 microsecond' where brand_id = :b and seq = 5 | 5
            a hash is changed          | update audit_entry set hash = sha256('x') where brand_id = :b and seq = 5 | 5
            an entry is deleted        | delete from platform_audit where brand_id = :b and seq = 2 | 2
            the first is deleted       | delete from audit_entry where brand_id = :b and seq = 1 | 1
            the last is deleted        | delete from platform_audit where brand_id = :b and seq = 8 | 8
            two change places          | update audit_entry set seq = 99 where brand_id = :b and seq = 3; update audit_entry set seq = 3 where brand_id = :b and seq = 5; update audit_entry set seq = 5 where brand_id = :b and seq = 99 | 3
            one is inserted at the end | insert into audit_entry select brand_id, gen_random_uuid(), at, actor_id, actor_name, action, subject_kind, subject_id, before, after, 9, hash, origin, support from audit_entry where brand_id = :b and seq = 7 | 9
            one is inserted between    | insert into audit_entry select brand_id, gen_random_uuid(), at, actor_id, actor_name, action, subject_kind, subject_id, before, after, 4, hash, origin, support from audit_entry where brand_id = :b and seq = 3 | 4,5
            one is inserted in front   | insert into audit_entry select brand_id, gen_random_uuid(), at, actor_id, actor_name, action, subject_kind, subject_id, before, after, -1, hash, origin, support from audit_entry where brand_id = :b and seq = 3 | 1
            the head is set back       | update audit_chain set seq = 7, hash = (select hash from audit_entry where brand_id = :b and seq = 7) where chain = :b | 8
            the head is changed        | update audit_chain set hash = sha256('x') where chain = :b | 8
            the head is deleted        | delete from audit_chain where chain = :b | 1
            """)
    void tampered(String how, String sql, String broken) throws Exception {
        Entries.add(brands, 8);
        assertThat(check()).isEqualTo(words("audit.chain.intact", 8));
        try (Sql superuser = Sql.asSuperuser()) {
            superuser.run("set session_replication_role = replica");
            superuser.run(sql.replace(":b", "'" + brands.one() + "'"));
        }
        String said = check();
        assertThat(List.of(broken.split(","))).as(how).anySatisfy(b -> assertThat(said).contains("entry " + b + " "));
    }

    @Test
    @DisplayName("AU4 the application cannot forge a place in the chain: the database numbers and hashes whatever it says")
    void the_application_cannot_forge() throws Exception {
        Entries.add(brands, 2);
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            app.run("insert into audit_entry (brand_id, id, at, actor_name, action, subject_kind, seq, hash) "
                    + "values (?, gen_random_uuid(), now(), '', 'x', 'x', 77, sha256('x'))", brands.one());
            app.connection().commit();
        }
        assertThat(check()).isEqualTo(words("audit.chain.intact", 3));
    }

    @Test
    @DisplayName("AU4 16 writers at once leave one unbroken chain")
    void writers_at_once() throws Exception {
        Callable<Integer> writer = () -> {
            Entries.add(brands, 20);
            return 20;
        };
        Together.run(Collections.nCopies(16, writer).toArray(Callable[]::new));
        assertThat(check()).isEqualTo(words("audit.chain.intact", 320));
    }

    private String check() throws Exception {
        return owner.get(page()).page().select(".notice").text();
    }

    private String page() {
        return "/b/" + TwoBrands.slug(brands.one()) + "/audit/chain";
    }

    private String head() throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one("select encode(hash, 'hex') from audit_chain where chain = ?", brands.one());
        }
    }

    private static String words(String key, Object... args) {
        return Messages.text(Locale.ENGLISH, key, args);
    }
}
