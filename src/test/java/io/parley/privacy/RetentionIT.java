package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Rolled;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.kernel.UuidV7;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is older than a brand keeps it is emptied once a day. */
class RetentionIT {

    private final List<AContact> aged = new ArrayList<>();
    private TwoBrands brands;
    private Portal owner;
    private String page;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        page = "/b/" + TwoBrands.slug(brands.one()) + "/privacy";
    }

    /** Usage has counted them on the day they came; a recount by another test would look for them on another. */
    @AfterEach
    void bring_back() throws Exception {
        for (AContact contact : aged) {
            age(contact, -8);
        }
    }

    @Test
    @DisplayName("PV7 texts, forms and details of clicks go when they are older than the brand wants, in the brand that wants it; rows and figures stay")
    void older_ones_go() throws Exception {
        AContact old = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        AContact young = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        AContact theirs = AContact.of(AnAccount.of(brands.other()), brands.campaignOfOther());
        Rolled.upToNow();
        age(old, 8);
        age(theirs, 8);
        aged.addAll(List.of(old, theirs));
        assertThat(owner.follow(owner.fillIn(owner.get(page), "main form", Map.of("texts", "7", "leads", "7", "clicks", "7"))).status()).isEqualTo(200);
        assertThat(owner.get(page).page().select(".stat strong").eachText()).as("due").containsExactly("2", "1", "1");
        String theirRows = String.join("\n", EveryTable.holding(theirs.mark()).stream().map(EveryTable.Hit::row).toList());
        List<String> all = tables(young.mark());
        run();
        assertThat(tables(old.mark())).as("who they are stays").containsExactly("contact");
        assertThat(tables(young.mark())).isEqualTo(all);
        assertThat(String.join("\n", EveryTable.holding(theirs.mark()).stream().map(EveryTable.Hit::row).toList())).isEqualTo(theirRows);
        Answer after = owner.get(page);
        assertThat(after.page().select(".stat strong").eachText()).containsExactly("0", "0", "0");
        assertThat(after.body()).contains("2 texts, 1 forms and 1 click details removed");
        assertThat(column("select count(*) from message where conversation_id = ?", old.talk())).containsExactly("2");
        assertThat(column("select class from click where send_id = ?", old.send())).containsExactly("HUMAN");
    }

    @Test
    @DisplayName("PV5 the channel's own numbers of an erased contact's events go after 35 days, and details of a late click with the next run")
    void after_erasures() throws Exception {
        AContact mira = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        owner.post("/b/" + TwoBrands.slug(brands.one()) + "/contacts/" + mira.id() + "/erasure", Map.of("typed", "h_" + mira.mark()));
        assertThat(tables("dm:" + mira.id(), "sent" + mira.send())).containsExactly("inbox", "message", "outbox");
        try (Sql db = Sql.asSuperuser()) {
            db.run("update erasure set numbers_due_at = now() where contact_id = ?", mira.id());
            db.run("update click set agent = 'Late one' where id = ?", mira.click());
        }
        run();
        assertThat(tables("dm:" + mira.id(), "sent" + mira.send())).isEmpty();
        assertThat(column("select agent is null from click where id = ?", mira.click())).containsExactly("t");
    }

    @Test
    @DisplayName("PV7 a brand keeps things for less time than the platform, never for more; a wrong form keeps what was typed; an editor only looks")
    void bounds() throws Exception {
        for (String wrong : List.of("0", "-1", "366", "ten", "1.5")) {
            Answer refused = owner.fillIn(owner.get(page), "main form", Map.of("texts", wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.page().select("#f-texts").val()).isEqualTo(wrong);
            assertThat(refused.page().select("#f-texts-notes .problem").text()).contains("365");
        }
        Answer opened = owner.get(page);
        assertThat(owner.fillIn(opened, "main form", Map.of("texts", "30")).status()).isEqualTo(303);
        assertThat(owner.fillIn(opened, "main form", Map.of("texts", "20")).status()).as("saved since").isEqualTo(409);
        assertThat(owner.fillIn(owner.get(page), "main form", Map.of("texts", "")).status()).isEqualTo(303);
        assertThat(column("select texts is null from retention where brand_id = ?", brands.one())).containsExactly("t");
        Portal editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(editor.get(page).page().select("main form")).isEmpty();
        assertThat(editor.post(page, Map.of("version", "2")).status()).isEqualTo(403);
    }

    private void run() throws Exception {
        int before = column("select 1 from retention_run where brand_id = ?", brands.one()).size();
        DueChore.until("retention", "the daily run went through the brand", () -> column("select 1 from retention_run where brand_id = ?", brands.one()).size() > before);
    }

    private static void age(AContact contact, int days) throws Exception {
        UUID click = UuidV7.of(Instant.now().minus(Duration.ofDays(days)), contact.id().getLeastSignificantBits(), contact.id().getMostSignificantBits());
        try (Sql db = Sql.asSuperuser()) {
            for (String sql : List.of("update message set at = at - ? * interval '1 day' where conversation_id = ?", "update outbox set created_at = created_at - ? * interval '1 day' where subject_id = ?",
                    "update run set ended_at = ended_at - ? * interval '1 day' where conversation_id = ?",
                    "update inbox set received_at = received_at - ? * interval '1 day' where lane = (select lane from conversation where id = ?)")) {
                db.run(sql, days, contact.talk());
            }
            db.run("update lead set at = at - ? * interval '1 day' where run_id = ?", days, contact.run());
            db.run("update click set id = ? where id = ?", click, contact.click());
        }
    }

    private static List<String> tables(String... texts) throws Exception {
        return List.copyOf(new TreeSet<>(EveryTable.holding(texts).stream().map(EveryTable.Hit::table).toList()));
    }

    private List<String> column(String sql, UUID id) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.column(sql, id);
        }
    }
}
