package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryLog;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.queue.Lane;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A contact with something personal in every column that can hold any is erased. */
class ErasureIT {

    private static final List<String> PERSONAL = List.of("click", "contact", "inbox", "lead", "message", "outbox", "run");
    private static TwoBrands brands;
    private static AnAccount account;
    private static AnAccount theirAccount;
    private static Portal owner;
    private static String base;

    @BeforeAll
    static void make() throws Exception {
        brands = TwoBrands.make();
        account = AnAccount.of(brands.one());
        theirAccount = AnAccount.of(brands.other());
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @Test
    @DisplayName("PV4 PV6 afterwards no table and no log names the contact; every figure and count is as before; the other brand's contact is untouched")
    void nothing_is_left() throws Exception {
        AContact mira = AContact.of(account, brands.campaignOfOne());
        AContact theirs = AContact.of(theirAccount, brands.campaignOfOther(), mira.externalId());
        await(mira);
        assertThat(tables(EveryTable.holding(mira.mark()))).as("control: the search finds what was planted").containsExactlyElementsOf(PERSONAL);
        String counted = Figures.of(brands.one());
        List<EveryTable.Hit> foreign = EveryTable.holding(theirs.mark());
        assertThat(erased(mira).page().select(".badge.done").text()).isEqualTo("Erased");
        assertThat(EveryTable.holding(mira.mark(), lane(mira))).isEmpty();
        assertThat(EveryTable.holding(mira.externalId())).as("only the other brand knows them").isNotEmpty()
                .allMatch(h -> h.row().contains(brands.other().toString()));
        assertThat(EveryLog.all()).hasSizeGreaterThan(2);
        assertThat(EveryLog.holding(mira.mark(), mira.externalId())).isEmpty();
        assertThat(Figures.of(brands.one())).isEqualTo(counted);
        assertThat(EveryTable.holding(theirs.mark())).isEqualTo(foreign);
    }

    @ParameterizedTest
    @EnumSource(Trace.class)
    @DisplayName("PV6 control: an erasure that leaves one step out is found by the search")
    void one_step_less(Trace left) throws Exception {
        AContact noa = AContact.of(account, brands.campaignOfOne());
        try (Sql db = Sql.asSuperuser()) {
            db.connection().setAutoCommit(false);
            for (Trace trace : Trace.values()) {
                if (trace != left) {
                    db.run(trace.erase().replace("?1", "'" + noa.id() + "'::uuid"));
                }
            }
            assertThat(tables(EveryTable.holding(db, noa.mark(), noa.externalId(), lane(noa)))).containsExactly(left.table());
            db.connection().rollback();
        }
    }

    @Test
    @DisplayName("PV4 a form that was reached by no message goes too when the same address was typed into it, and another's stays")
    void same_address() throws Exception {
        AContact mira = AContact.of(account, brands.campaignOfOne());
        AContact noa = AContact.of(account, brands.campaignOfOne());
        try (Sql db = Sql.asSuperuser()) {
            db.run("update lead set run_id = null, click_id = null, fields = ? where run_id = ?", "{\"Mail\":\"" + mira.email().toUpperCase() + "\"}", noa.run());
        }
        erased(mira);
        assertThat(tables(EveryTable.holding(mira.mark()))).isEmpty();
        assertThat(tables(EveryTable.holding(noa.mark()))).contains("contact", "message");
    }

    @Test
    @DisplayName("PV3 the typed handle makes sure of whom; asking twice is one request; only an owner asks")
    void asked_once() throws Exception {
        AContact mira = AContact.of(account, brands.campaignOfOne());
        String erasure = base + "/contacts/" + mira.id() + "/erasure";
        Portal editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(editor.post(erasure, Map.of("typed", "h_" + mira.mark())).status()).isEqualTo(403);
        assertThat(editor.get(base + "/contacts/" + mira.id()).page().select("#erase")).isEmpty();
        Answer refused = owner.post(erasure, Map.of("typed", "h_somebody"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-typed-notes .problem").text()).contains("h_" + mira.mark());
        assertThat(refused.page().select("#f-typed").val()).isEqualTo("h_somebody");
        assertThat(column("select 1 from erasure where contact_id = ?", mira.id())).isEmpty();
        erased(mira);
        assertThat(owner.post(erasure, Map.of("typed", "h_" + mira.mark())).status()).as("gone, so there is nobody to erase").isEqualTo(404);
        assertThat(owner.get(base + "/contacts/" + mira.id()).status()).isEqualTo(404);
        assertThat(owner.get(base + "/conversations/" + mira.talk()).status()).isEqualTo(404);
        assertThat(owner.get(base + "/contacts").body()).doesNotContain(mira.id().toString());
        assertThat(owner.get(base + "/conversations").body()).doesNotContain(mira.talk().toString());
    }

    @Test
    @DisplayName("PV6 the proof: rows by table, nothing found in any other, as a page and as a file; the log names the contact by a keyed hash only")
    void proof() throws Exception {
        AContact mira = AContact.of(account, brands.campaignOfOne());
        Answer page = erased(mira);
        String mark = column("select mark from erasure where contact_id = ?", mira.id()).get(0);
        assertThat(page.page().select("tbody td.num").eachText()).containsExactly("1", "1", "1", "1", "2", "1", "1", "1");
        assertThat(page.page().select("#proof + p").text()).contains(": 0 rows found");
        Answer file = owner.get(page.uri().getPath() + "/proof.json");
        assertThat(file.body()).contains("\"remaining\":0", "\"message\":2", mark).doesNotContain(mira.mark());
        assertThat(column("select action || ' ' || after from audit_entry where subject_id = ? order by id", mira.id()))
                .containsExactly("contact.erasing {\"contact\":\"" + mark + "\"}", "contact.erased {\"contact\":\"" + mark + "\"}");
        assertThat(owner.get(base + "/erasures").page().select("tbody tr").eachText()).anyMatch(r -> r.contains(mark.substring(0, 12)));
        assertThat(owner.get(base + "/erasures/all.csv").body()).contains(mark + ",DONE,");
    }

    @Test
    @DisplayName("PV3 asking twice at the same moment is the same request, and both are led to it")
    void asked_twice_at_once() throws Exception {
        AContact mira = AContact.of(account, brands.campaignOfOne());
        Callable<Answer> ask = () -> owner.post(base + "/contacts/" + mira.id() + "/erasure", Map.of("typed", "h_" + mira.mark()));
        List<Answer> both = Together.held(ask, ask);
        assertThat(both).extracting(Answer::status).containsExactly(303, 303);
        assertThat(both.get(0).header("Location")).isEqualTo(both.get(1).header("Location"));
    }

    private static Answer erased(AContact contact) throws Exception {
        Answer page = owner.follow(owner.post(base + "/contacts/" + contact.id() + "/erasure", Map.of("typed", "@H_" + contact.mark())));
        assertThat(page.uri().getPath()).contains("/erasures/");
        DueChore.until("erasures", "the contact is erased", () -> !column("select 1 from erasure where contact_id = ? and done_at is not null", contact.id()).isEmpty());
        return owner.get(page.uri().getPath());
    }

    /** Until the roll-up has counted the click and the conversion. */
    private static void await(AContact contact) throws Exception {
        Until.holds("the figures are counted", () -> column("select distinct stage from run_stage where run_id = ?", contact.run()).containsAll(List.of("CLICK", "CONVERSION", "START")));
    }

    private static String lane(AContact contact) {
        return Lane.of(account.id(), contact.externalId()).toString();
    }

    private static List<String> tables(List<EveryTable.Hit> hits) {
        return List.copyOf(new TreeSet<>(hits.stream().map(EveryTable.Hit::table).toList()));
    }

    private static List<String> column(String sql, UUID id) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.column(sql, id);
        }
    }
}
