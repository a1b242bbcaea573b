package io.parley.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.MarkedRows;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Rolled;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A brand is taken along and deleted: afterwards every table and every log is searched for what it held. */
class DeletionIT {

    private static final String WHY = "The contract has ended in October.";
    /** Numbers that outlive the brand, and the platform's log (rule LC6): their own rooms see to it that no one is named there. */
    private static final Set<String> NUMBERS = Set.of("brand_day", "usage_day", "usage_month", "platform_audit");
    private TwoBrands two;
    private Someone owner;
    private Portal admin;

    @BeforeEach
    void make() throws Exception {
        two = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, two.one(), Role.OWNER);
        admin = Someone.make().admin().portal();
    }

    @Test
    @DisplayName("LC5, LC6: whatever stood in any table of the brand, marked by the catalogue and by real conversations, is nowhere afterwards, nor in a log; figures and usage stay to the row")
    void nothing_is_left() throws Exception {
        String mark = MarkedRows.mark();
        Talker shop = talked(mark);
        OpenLink link = OpenLink.to(two.one(), two.campaignOfOne(), "https://shop.example.com/" + mark);
        exported();
        assertThat(ask(name(), WHY).status()).isEqualTo(303);
        List<String> planted = MarkedRows.plant(two.one(), mark, NUMBERS);
        assertThat(planted).as("control: the search finds what is there")
                .contains("contact.name", "message.text", "lead.fields", "account.access_token", "picture.bytes", "invitation.email", "public_address.target");
        Rolled.upToNow();
        List<String> totals = totals();
        assertThat(totals).as("control: all three say something of the brand").anyMatch(t -> t.startsWith("brand_day (" + two.one()))
                .anyMatch(t -> t.startsWith("usage_day (" + two.one())).anyMatch(t -> t.startsWith("usage_month (" + two.one()));
        String other = EveryTable.rowsOf(two.other());
        due();
        awaitDone();
        assertThat(EveryTable.columns(mark)).isEmpty();
        assertThat(MarkedRows.logged(mark)).isEmpty();
        assertThat(totals()).isEqualTo(totals);
        assertThat(EveryTable.rowsOf(two.other())).isEqualTo(other);
        assertThat(link.open(null, OpenLink.BROWSER).status()).isEqualTo(410);
        assertThat(shop.column("select 1 from inbox")).isEmpty();
        proven();
    }

    @Test
    @DisplayName("LC5 control: a table that is left out is found by the search, and what is no brand's to delete stays")
    void a_table_left_out_is_found() throws Exception {
        String mark = MarkedRows.mark();
        exported();
        try (Sql all = Sql.asSuperuser()) {
            all.run("create table forgotten (words text)");
            all.run("insert into forgotten values (?)", "so " + mark + " it is");
            delete();
            assertThat(EveryTable.columns(mark)).containsExactly("forgotten.words");
            all.run("drop table forgotten");
        }
        try (Sql app = Sql.as("app")) {
            assertThat(app.one("select state || name from brand where id = ?", two.one())).isEqualTo("DELETED");
            assertThat(app.one("select count(*) from slug where owner_id = ?", two.one())).isEqualTo("1");
            assertThat(app.one("select state from brand where id = ?", two.other())).isEqualTo("ACTIVE");
        }
    }

    @Test
    @DisplayName("LC4: without an export, the very name or a reason nothing begins; begun, members are locked out; undone, all is as before")
    void asked_and_undone() throws Exception {
        Portal member = owner.portal();
        assertThat(ask(name(), WHY).status()).as("no export").isEqualTo(422);
        assertThat(admin.get("/admin/brands/" + two.one() + "/deletion").page().select("main form")).as("nothing to type before there is an export").isEmpty();
        exported();
        assertThat(admin.get("/admin/brands/" + two.one() + "/deletion").page().select("main form [name=name]")).hasSize(1);
        assertThat(ask("Another", WHY).status()).isEqualTo(422);
        assertThat(ask(name(), "short").status()).isEqualTo(422);
        assertThat(member.get(one()).status()).isEqualTo(200);
        assertThat(ask(name(), WHY).status()).isEqualTo(303);
        assertThat(member.get(one()).status()).isEqualTo(403);
        assertThat(member.get(one()).page().text()).contains(WHY);
        assertThat(member.get(one() + "/export/all.zip").status()).as("owners still take it along").isEqualTo(200);
        assertThat(admin.post("/admin/brands/" + two.one() + "/deletion/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(member.get(one()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("LC5: a try that stops, at the identity provider or at a table, is named, and the next one goes on to the end")
    void repaired_by_the_next_run() throws Exception {
        Talker shop = talked(MarkedRows.mark());
        exported();
        try (Sql all = Sql.asSuperuser()) {
            all.run("create or replace function stumble() returns trigger language plpgsql as $$ begin raise exception 'stumbled'; end $$");
            for (String table : List.of("membership", "message", "account")) {
                all.run("create trigger stumble before delete on " + table + " for each row when (old.brand_id = '" + two.one() + "') execute function stumble()");
            }
        }
        ask(name(), WHY);
        due();
        for (String table : List.of("membership", "message", "account")) {
            Until.holds("it stops and says so", () -> {
                run();
                return !column("select failure from deletion where place_id = ? and failure is not null").isEmpty();
            });
            assertThat(admin.get("/admin/brands/" + two.one()).page().select(".flash.warn")).isNotEmpty();
            try (Sql all = Sql.asSuperuser()) {
                all.run("drop trigger stumble on " + table);
                all.run("update deletion set failure = null where place_id = ?", two.one());
            }
            run();
        }
        awaitDone();
        assertThat(shop.column("select 1 from message")).isEmpty();
        proven();
    }

    @Test
    @DisplayName("LC5: who has no other place is forgotten at once, here and, where Parley made the identity, in Keycloak; who has one stays")
    void people() throws Exception {
        var both = Someone.in(Place.Kind.BRAND, two.one(), Role.EDITOR).join(Place.Kind.BRAND, two.other(), Role.EDITOR);
        Portal here = owner.portal();
        var invited = Invitee.make();
        invited.firstLogIn(one(), invited.accept(invited.mailedBy(here, one(), Role.EDITOR)));
        assertThat(invited.portal().get(one()).status()).isEqualTo(200);
        exported();
        delete();
        assertThat(column("select name || email from person where id = '" + owner.id() + "' and ?::uuid is not null")).containsExactly("");
        assertThat(column("select email from person where id = '" + both.id() + "' and ?::uuid is not null")).containsExactly(both.email());
        assertThat(here.get("/").header("Location")).as("the session has ended").doesNotContain("/b/");
        assertThat(KeycloakAdmin.asParley().subject(owner.email())).as("not made by Parley").isPresent();
        assertThat(KeycloakAdmin.asParley().subject(invited.email())).as("made by Parley").isEmpty();
        assertThat(invited.portal().get("/").page().text()).doesNotContain(invited.email());
        assertThat(both.portal().get("/b/" + TwoBrands.slug(two.other())).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("LC5: what goes wrong with somebody's words is logged, and the words are not")
    void logs_name_no_words() throws Exception {
        String mark = MarkedRows.mark();
        Sandbox.calm();
        Talker shop = Talker.make(two.one(), two.campaignOfOne());
        try (Sql all = Sql.asSuperuser()) {
            all.run("alter table message add constraint unwanted check (text not like '%" + mark + "%') not valid");
            Sandbox.say(Sandbox.person("Pia", "en"), shop.externalId(), "so " + mark + " it is");
            Until.holds("a turn has failed", () -> !shop.column("select 1 from inbox where attempts > 0").isEmpty());
            assertThat(shop.column("select failure from inbox where attempts > 0")).isNotEmpty().allSatisfy(f -> assertThat(f).doesNotContain(mark));
            all.run("alter table message drop constraint unwanted");
        }
        assertThat(MarkedRows.logged("a turn failed on event")).as("control: it is logged").isNotEmpty();
        assertThat(MarkedRows.logged(mark)).isEmpty();
    }

    @Test
    @DisplayName("LC5 LC9: who was removed before the deletion is forgotten with the brand too, and where Parley made the identity, in Keycloak; control: who has another place, was removed from another brand, or is an admin is not; a removal elsewhere brings nobody back who is forgotten")
    void people_removed_before() throws Exception {
        Portal here = owner.portal();
        var invited = Invitee.make();
        invited.firstLogIn(one(), invited.accept(invited.mailedBy(here, one(), Role.EDITOR)));
        Someone gone = Someone.in(Place.Kind.BRAND, two.one(), Role.EDITOR);
        Someone both = Someone.in(Place.Kind.BRAND, two.one(), Role.EDITOR).join(Place.Kind.BRAND, two.other(), Role.EDITOR);
        Someone boss = Someone.in(Place.Kind.BRAND, two.one(), Role.EDITOR).admin();
        Someone sister = Someone.in(Place.Kind.BRAND, two.other(), Role.EDITOR);
        for (String id : column("select m.id from membership m join person p on p.id = m.person_id where m.brand_id = ? and m.role = 'EDITOR'")) {
            assertThat(here.post(one() + "/members/" + id + "/removal", Map.of()).status()).isEqualTo(303);
        }
        Portal other = Someone.in(Place.Kind.BRAND, two.other(), Role.OWNER).portal();
        String undo = removed(other, sister);
        gone.join(Place.Kind.BRAND, two.other(), Role.EDITOR);
        String lost = removed(other, gone);
        exported();
        assertThat(email(gone)).as("control: until then they can be brought back").isEqualTo(gone.email());
        delete();
        assertThat(email(gone)).isEmpty();
        assertThat(column("select name || email from person where subject = '" + gone.subject() + "' and ?::uuid is not null")).containsExactly("");
        assertThat(KeycloakAdmin.asParley().subject(invited.email())).isEmpty();
        assertThat(column("select 1 from person where email = '" + invited.email() + "' and ?::uuid is not null")).isEmpty();
        assertThat(List.of(email(both), email(boss), email(sister))).containsExactly(both.email(), boss.email(), sister.email());
        assertThat(other.follow(other.post(lost, Map.of())).page().select(".flash.warn").text()).contains("no longer known here");
        other.post(undo, Map.of());
        assertThat(sister.portal().get("/b/" + TwoBrands.slug(two.other())).status()).as("control").isEqualTo(200);
    }

    /** The path that takes the removal back. */
    private String removed(Portal by, Someone whom) throws Exception {
        String base = "/b/" + TwoBrands.slug(two.other()) + "/members";
        by.post(base + "/" + whom.membership(two.other()) + "/removal", Map.of());
        return base + "/removals/" + column("select r.id from member_removal r where r.person_id = '" + whom.id() + "' and r.brand_id <> ?").get(0) + "/undo";
    }

    private String email(Someone whom) throws Exception {
        return column("select email from person where id = '" + whom.id() + "' and ?::uuid is not null").get(0);
    }

    private Talker talked(String mark) throws Exception {
        Sandbox.calm();
        Talker shop = Talker.make(two.one(), two.campaignOfOne());
        String person = Sandbox.person(mark, "en");
        Sandbox.say(person, shop.externalId(), "I am " + mark + " and I like sour");
        shop.awaitHandled();
        return shop;
    }

    private void exported() throws Exception {
        admin.post("/admin/brands/" + two.one() + "/export", Map.of());
        DueChore.until("export", "the export is made", () -> admin.get("/admin/brands/" + two.one() + "/export/all.zip").status() == 200);
    }

    private void delete() throws Exception {
        assertThat(ask(name(), WHY).status()).isEqualTo(303);
        due();
        awaitDone();
    }

    private Answer ask(String name, String why) throws Exception {
        var form = new HashMap<>(Map.of("name", name, "reason", why));
        form.put("version", column("select version from brand where id = ?").get(0));
        return admin.post("/admin/brands/" + two.one() + "/deletion", form);
    }

    private void due() throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update deletion set due_at = now() - interval '1 second' where place_id = ?", two.one());
        }
        run();
    }

    private static void run() throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update scheduled_tasks set execution_time = now() where task_name = 'deletion'");
        }
    }

    private void awaitDone() throws Exception {
        Until.holds("the deletion is done", () -> {
            run();
            return !column("select 1 from deletion where place_id = ? and done_at is not null").isEmpty();
        });
    }

    private void proven() throws Exception {
        assertThat(column("select distinct coalesce(rows_after, -1) from deletion_proof p join deletion d on d.id = p.deletion_id where d.place_id = ?")).containsExactly("0");
        Answer page = admin.get("/admin/brands/" + two.one());
        assertThat(page.page().select("table").text()).contains("message", "conversation", "audit_entry");
        assertThat(page.page().text()).contains(column("select hash from deletion where place_id = ?").get(0));
    }

    private String name() throws Exception {
        return column("select name from brand where id = ?").get(0);
    }

    /** The platform's and the agency's numbers, row by row: they name nobody and outlive everybody. */
    private List<String> totals() throws Exception {
        var totals = new ArrayList<String>();
        for (String table : List.of("brand_day", "usage_day", "usage_month")) {
            totals.addAll(column("select '" + table + " ' || cast(t as text) from " + table + " t where t.brand_id in (select id from brand "
                    + "where agency_id = (select agency_id from brand where id = ?)) order by 1"));
        }
        return totals;
    }

    private List<String> column(String sql) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.column(sql, two.one());
        }
    }

    private String one() {
        return "/b/" + TwoBrands.slug(two.one());
    }
}
