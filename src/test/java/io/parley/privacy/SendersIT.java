package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryLog;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who sent forms and never wrote to the brand. */
class SendersIT {

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "").substring(20);
    private final String email = mark + "@test.example";
    private TwoBrands brands;
    private OpenPage page;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one()) + "/contacts";
    }

    @Test
    @DisplayName("PV9 found by what they typed, shown, taken along and erased like a contact: no table and no log names them, whichever form they sent; figures stay")
    void the_whole_way() throws Exception {
        send("Jo " + mark, email, mark);
        send("Jo again", email.toUpperCase(Locale.ROOT), mark);
        send("Another", "another@test.example", "another");
        String person = sender(mark);
        Answer shown = owner.get(person);
        assertThat(shown.page().select("h1").text()).isEqualTo(email);
        assertThat(shown.page().select("section[aria-labelledby=leads] tbody tr")).hasSize(2);
        assertThat(shown.page().select("section[aria-labelledby=clicks] tbody tr")).as("the clicks that led to the forms").hasSize(2);
        assertThat(shown.page().select("section[aria-labelledby=goals] tbody tr")).hasSize(2);
        assertThat(owner.post(person + "/export", Map.of()).header("Content-Type")).isEqualTo("application/zip");
        Until.holds("all is counted", () -> column("select sum(count) from figure where stage = 'CONVERSION'").equals(List.of("3")));
        assertThat(EveryTable.columns(mark)).as("control: the search finds what was left").contains("lead.fields", "click.agent");
        String counted = Figures.of(brands.one());
        assertThat(owner.post(person + "/erasure", Map.of("typed", "somebody")).status()).isEqualTo(422);
        Answer done = owner.follow(owner.post(person + "/erasure", Map.of("typed", email)));
        assertThat(done.page().select(".badge.done").text()).isEqualTo("Erased");
        assertThat(done.page().select("#proof + p").text()).contains(": 0 rows found");
        assertThat(owner.get(done.uri().getPath() + "/proof.json").body()).contains("\"remaining\":0", "\"lead\":2", "\"click\":2").doesNotContain(mark);
        assertThat(column("select due_at - requested_at from erasure")).as("the clock").containsExactly("1 day");
        assertThat(EveryTable.columns(mark)).isEmpty();
        assertThat(EveryLog.holding(mark)).isEmpty();
        assertThat(Figures.of(brands.one())).isEqualTo(counted);
        assertThat(column("select count(*) from lead where fields <> '{}'")).containsExactly("1");
        assertThat(owner.get(person).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("PV3 PV9 asking twice at the same moment is the same request")
    void asked_twice_at_once() throws Exception {
        send("Jo", email, mark);
        String person = sender(mark);
        Callable<Answer> ask = () -> owner.post(person + "/erasure", Map.of("typed", email));
        List<Answer> both = Together.held(ask, ask);
        assertThat(both).extracting(Answer::status).containsExactly(303, 303);
        assertThat(both.get(0).header("Location")).isEqualTo(both.get(1).header("Location"));
    }

    @Test
    @DisplayName("PV9 PV1 no analyst and no other brand gets to see them; only an owner erases; who wrote as well is a contact and stands here no more")
    void whose() throws Exception {
        send("Jo", email, mark);
        String person = sender(mark);
        assertThat(Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal().get(person).status()).isEqualTo(403);
        Portal editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(editor.get(person).page().select("#erase")).isEmpty();
        assertThat(editor.post(person + "/erasure", Map.of("typed", email)).status()).isEqualTo(403);
        Portal theirs = Someone.in(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        String there = "/b/" + TwoBrands.slug(brands.other()) + "/contacts";
        assertThat(theirs.get(there + person.substring(person.lastIndexOf('/'))).status()).isEqualTo(404);
        assertThat(theirs.get(there).page().select("#senders")).isEmpty();
        AContact contact = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        sendBy(contact, "both-" + email);
        assertThat(owner.get(base).page().select("section:has(#senders) tbody tr").text()).contains(email).doesNotContain("both-");
    }

    @Test
    @DisplayName("PV9 whoever was erased as a contact and sends a form by an old message's button is found again, and erased again")
    void after_an_erasure() throws Exception {
        AContact contact = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        owner.post(base + "/" + contact.id() + "/erasure", Map.of("typed", "h_" + contact.mark()));
        DueChore.until("erasures", "the contact is erased", () -> column("select 1 from erasure where done_at is not null").size() == 1);
        sendBy(contact, email);
        String person = sender(mark);
        assertThat(owner.get(person).page().select("h1").text()).isEqualTo(email);
        owner.post(person + "/erasure", Map.of("typed", email));
        DueChore.until("erasures", "the form is erased", () -> column("select 1 from erasure where done_at is not null").size() == 2);
        assertThat(EveryTable.columns(mark)).isEmpty();
    }

    @Test
    @DisplayName("PV6 without an e-mail address the proof searches for the phone number and the longer text; control: where either still stands, it is found")
    void without_an_address() throws Exception {
        String phone = "+82 10-" + String.valueOf(10_000_000 + Math.abs(mark.hashCode()) % 89_999_999).replaceFirst("(....)", "$1-");
        String wish = "A table near the bar " + mark;
        UUID form = form("Jo", phone, wish, "Something sour and salty");
        UUID again = form("Jo", phone.replaceAll("[^0-9]", ""), "Something else again", "Something sour and salty");
        UUID other = form("Jo", "2026-11-25", "none", "Something sour and salty");
        form("Jo", "2026-11-25", "none", "Something sour and salty");
        assertThat(proof(other)).as("what others typed too tells of nobody").contains("\"sought\":0", "\"remaining\":0");
        assertThat(proof(form)).contains("\"sought\":2", "\"remaining\":1").containsPattern("\"searched\":\\{.*\"lead\":1").doesNotContain(mark);
        assertThat(proof(again)).contains("\"sought\":2", "\"remaining\":0");
        UUID third = form("Jo", "", wish, "Something sour and salty");
        try (Sql db = Sql.asSuperuser()) {
            db.run("insert into api_answer (brand_id, id, key_id, word, request, status, body, created_at) values (?, ?, ?, 'w', 'r', 200, ?, now())", brands.one(),
                    UUID.randomUUID(), UUID.randomUUID(), "{\"said\":\"" + wish.toUpperCase(Locale.ROOT) + "\"}");
        }
        assertThat(proof(third)).contains("\"sought\":1", "\"remaining\":1", "\"api_answer\":1");
    }

    @Test
    @DisplayName("PV6 what stands in another contact's rows or in the brand's own words is not searched for, so that nobody else's row spoils a proof; it says so")
    void common_words() throws Exception {
        AContact named = AContact.of(AnAccount.of(brands.one()), brands.campaignOfOne());
        try (Sql db = Sql.asSuperuser()) {
            db.run("update campaign set name = 'Autumn at the bar 7' where id = ?", brands.campaignOfOne());
        }
        UUID form = form("Name " + named.mark(), "", "autumn at the bar 7", "Yes");
        Answer page = erase(form);
        assertThat(page.page().select("#proof + p").text()).startsWith("Nothing that was typed");
        assertThat(owner.get(page.uri().getPath() + "/proof.json").body()).contains("\"sought\":0", "\"remaining\":0");
    }

    private UUID form(String name, String phone, String wish, String taste) throws Exception {
        UUID form = UUID.randomUUID();
        try (Sql db = Sql.asSuperuser()) {
            db.run("insert into lead (brand_id, id, page_id, page_version_id, campaign_id, once, fields, at) values (?, ?, ?, ?, ?, ?, "
                    + "cast(json_build_object('Your name', cast(? as text), 'Phone', cast(? as text), 'Wish', cast(? as text), 'Taste', cast(? as text), 'I agree', '✓') as text), now())",
                    brands.one(), form, page.id(), UUID.randomUUID(), brands.campaignOfOne(), "once" + form, name, phone, wish, taste);
        }
        return form;
    }

    private String proof(UUID form) throws Exception {
        return owner.get(erase(form).uri().getPath() + "/proof.json").body();
    }

    private Answer erase(UUID form) throws Exception {
        String called = owner.get(base + "/" + form).page().select("h1").text();
        return owner.follow(owner.post(base + "/" + form + "/erasure", Map.of("typed", called)));
    }

    /** By a link that anybody may open, so that nothing says who they are but what they type. */
    private void send(String name, String address, String agent) throws Exception {
        send(link(), null, name, address, agent);
    }

    /** By the button of a message to this contact. */
    private void sendBy(AContact contact, String address) throws Exception {
        OpenLink link = link();
        send(link, link.token(contact.send(), 1), "Jo " + mark, address, mark);
    }

    private OpenLink link() throws Exception {
        return OpenLink.toPage(brands.one(), brands.campaignOfOne(), page.code());
    }

    private void send(OpenLink link, String token, String name, String address, String agent) throws Exception {
        String click = link.open(token, OpenLink.BROWSER + " " + agent).header("Location").replaceAll(".*v=", "");
        Answer shown = page.open("GET", click, OpenLink.BROWSER);
        assertThat(new Portal(Running.open()).fillIn(shown, "form", Map.of("q-name", name, "q-email", address, "consent", "true")).status()).isEqualTo(303);
        Until.holds("the click is kept", () -> !link.clicks("id").isEmpty());
    }

    private String sender(String query) throws Exception {
        return owner.get(base + "?q=" + query).page().select("section:has(#senders) tbody tr:first-child a").attr("href");
    }

    private List<String> column(String sql) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.column(sql);
        }
    }
}
