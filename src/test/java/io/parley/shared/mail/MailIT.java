package io.parley.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.Mailbox;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformSecret;
import io.parley.shared.tenancy.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mail through a real SMTP server: what arrives, what goes wrong, who sees it. */
class MailIT {

    private final Invitee invitee = Invitee.make();
    private TwoBrands brands;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @AfterEach
    void calm() throws Exception {
        Mailbox.calm();
    }

    @Test
    @DisplayName("ML3 an invitation arrives in the reader's language and the brand's look, and its link leads in")
    void an_invitation_arrives() throws Exception {
        String shown = invitee.invitedBy(owner, base, Role.EDITOR, "ko");
        JsonNode mail = Mailbox.await(invitee.email(), 1);
        assertThat(mail.path("subject").asText()).contains("Brand " + TwoBrands.slug(brands.one()), "초대");
        assertThat(mail.path("html").asText()).contains("#2f5bd0", "lang=\"ko\"");
        assertThat(mail.path("text").asText()).contains(Mailbox.link(mail), "편집자").doesNotContain(shown);
        assertThat(mail.path("headers").path("From").asText()).contains("<parley@parley.example>", "Brand");
        assertThat(mail.path("headers").path("Message-ID").asText()).contains(column("id") + "@localhost");
        assertThat(Mailbox.link(mail)).startsWith(Running.portal() + "/invitations/").isNotEqualTo(shown);
        assertThat(invitee.firstLogIn(base, invitee.accept(Mailbox.link(mail))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("CO3 mail waits behind no other chore: an invitation arrives while an export and a deletion stand still; control: both have begun, and neither has ended when it is there")
    void behind_no_other_chore() throws Exception {
        try (Sql all = Sql.asSuperuser(); Sql app = Sql.as("app")) {
            all.connection().setAutoCommit(false);
            all.run("lock table export, deletion in access exclusive mode");
            app.run("update scheduled_tasks set execution_time = now() where task_name in ('export', 'deletion') and not picked");
            Until.holds("both stand still", () -> waiting(all) == 2);
            invitee.invitedBy(owner, base, Role.EDITOR);
            Mailbox.await(invitee.email(), 1);
            assertThat(waiting(all)).as("both still do").isEqualTo(2);
        }
    }

    private static int waiting(Sql sql) throws SQLException {
        return sql.column("select distinct pid from pg_locks where not granted and relation in ('export'::regclass, 'deletion'::regclass)").size();
    }

    @Test
    @DisplayName("ML2 what a letter says is never readable in the database, and gone once it was sent")
    void sealed_then_gone() throws Exception {
        Mailbox.faults(Map.of("refuse", "everything"));
        invitee.invitedBy(owner, base, Role.EDITOR);
        String link = Running.portal() + "/invitations/";
        awaitFailure("unreachable", "refused-content");
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select id from mail where recipient = ? and sealed is not null", invitee.email())).hasSize(1);
            assertThat(app.column("select id from mail m where m::text like '%' || ? || '%' or position(?::bytea in coalesce(sealed, '')) > 0",
                    link, link.getBytes())).isEmpty();
        }
        Mailbox.calm();
        dueNow();
        Mailbox.await(invitee.email(), 1);
        Until.holds("it is noted as sent", () -> column("state").equals("SENT"));
        assertThat(column("sealed is null and failure is null")).isEqualTo("t");
    }

    @Test
    @DisplayName("ML4 a recipient refused for good is not tried again: named in both places, sent again by hand, arrives")
    void refused_for_good() throws Exception {
        Mailbox.faults(Map.of("refuse", "recipient", "to", invitee.email()));
        invitee.invitedBy(owner, base, Role.EDITOR);
        Until.holds("it is given up", () -> column("state").equals("FAILED"));
        assertThat(column("failure || ' ' || attempts")).isEqualTo("refused-recipient 1");
        assertThat(owner.get(base + "/members").page().select("#invitations").text()).contains("no such mailbox");
        Mailbox.calm();
        var admin = Someone.make().admin().portal();
        Elements row = rows(admin, "/admin/mail/failed");
        assertThat(row.text()).contains(invitee.email(), "Invitation", "Undelivered", "no such mailbox", "Brand " + TwoBrands.slug(brands.one()));
        assertThat(admin.post(row.select("form").attr("action"), Map.of()).status()).isEqualTo(303);
        Mailbox.await(invitee.email(), 1);
        Until.holds("it is noted as sent", () -> column("state").equals("SENT"));
        assertThat(rows(admin, "/admin/mail/failed")).isEmpty();
        assertThat(admin.post("/admin/mail/" + column("id") + "/resending", Map.of()).status()).isEqualTo(303);
        assertThat(admin.get("/admin/mail").page().text()).contains("cannot be sent again");
        assertThat(Mailbox.to(invitee.email())).hasSize(1);
    }

    @Test
    @DisplayName("ML4 each failure has its name; what may mend itself is tried again, as often as is set")
    void named_and_tried_again() throws Exception {
        Mailbox.faults(Map.of("refuse", "sender"));
        invitee.invitedBy(owner, base, Role.EDITOR);
        awaitFailure("refused-sender");
        assertThat(column("state")).isEqualTo("READY");
        for (var fault : Map.of("refused-recipient", Map.of("refuse", "recipient", "code", 450), "refused-content", Map.of("refuse", "content", "code", 451),
                "unreachable", Map.of("close", true)).entrySet()) {
            Mailbox.faults(fault.getValue());
            dueNow();
            awaitFailure(fault.getKey());
            assertThat(column("state")).as(fault.getKey()).isEqualTo("READY");
        }
        set("attempts = 7, due_at = now()");
        Until.holds("the eighth try was the last", () -> column("state").equals("FAILED"));
        assertThat(column("attempts")).isEqualTo("8");
    }

    @Test
    @DisplayName("ML7 a mail server without encryption, with a strange certificate or one for elsewhere gets no mail, by name; control: a trusted one does")
    void encrypted_or_not_at_all() throws Exception {
        Mailbox.faults(Map.of("tls", "none"));
        invitee.invitedBy(owner, base, Role.EDITOR);
        awaitFailure("not-encrypted");
        for (var fault : Map.of("auth-failed", Map.of("refuse", "login"), "not-trusted", Map.of("tls", "stranger")).entrySet()) {
            Mailbox.faults(fault.getValue());
            dueNow();
            awaitFailure(fault.getKey());
            assertThat(column("state")).as(fault.getKey()).isEqualTo("READY");
        }
        Mailbox.faults(Map.of("tls", "elsewhere"));
        set("attempts = 7, due_at = now(), failure = null");
        Until.holds("it is given up", () -> column("state || coalesce(failure, '')").equals("FAILEDnot-trusted"));
        var admin = Someone.make().admin().portal();
        assertThat(rows(admin, "/admin/mail/failed").text()).contains(invitee.email(), "certificate is not trusted");
        assertThat(Mailbox.to(invitee.email())).isEmpty();
        Mailbox.calm();
        assertThat(admin.post("/admin/mail/" + column("id") + "/resending", Map.of()).status()).isEqualTo(303);
        Mailbox.await(invitee.email(), 1);
    }

    @Test
    @DisplayName("ML4 a letter that cannot be written is given up by name at the first try, whatever is wrong with it, and the next one goes")
    void not_written() throws Exception {
        UUID id = UUID.randomUUID();
        var seal = new LetterSeal(new PlatformSecret(Running.setting("parley.secret")));
        byte[] words = seal.seal(id, Map.of("place", "Agave Norte", "expires", "in a month", LetterKind.LINK, "https://app.test.example/x"));
        try (Sql app = Sql.as("app")) {
            app.run("insert into mail (id, kind, recipient, language, sealed, due_at, created_at) values (?, 'export-ready', ?, 'en', ?, now(), now())",
                    id, invitee.email(), words);
        }
        Until.holds("it is given up", () -> column("state").equals("FAILED"));
        assertThat(column("failure || ' ' || attempts")).isEqualTo("not-written 1");
        invitee.invitedBy(owner, base, Role.EDITOR);
        Mailbox.await(invitee.email(), 1);
    }

    @Test
    @DisplayName("ML1 a new link takes the place of one that did not arrive; a withdrawn invitation is not mailed any more")
    void replaced_and_withdrawn() throws Exception {
        Mailbox.faults(Map.of("refuse", "recipient", "to", invitee.email()));
        invitee.invitedBy(owner, base, Role.EDITOR);
        Until.holds("it is given up", () -> column("state").equals("FAILED"));
        Mailbox.calm();
        owner.post(invitee.address(base) + "/link", Map.of());
        JsonNode mail = Mailbox.await(invitee.email(), 1);
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select state || coalesce(failure, '') from mail where recipient = ? order by id", invitee.email()).get(0)).isEqualTo("DROPPEDreplaced");
        }
        assertThat(new Portal().get(Mailbox.link(mail)).status()).isEqualTo(200);
        Mailbox.faults(Map.of("refuse", "sender"));
        owner.post(invitee.address(base) + "/link", Map.of());
        awaitFailure("refused-sender");
        owner.post(invitee.address(base) + "/removal", Map.of());
        assertThat(column("state || failure")).isEqualTo("DROPPEDwithdrawn");
    }

    @Test
    @DisplayName("ML6 the list is the admins'; no other agency sees whom a brand wrote to")
    void seen_by_whom() throws Exception {
        invitee.invitedBy(owner, base, Role.EDITOR);
        Until.holds("it is noted as sent", () -> column("state").equals("SENT"));
        assertThat(owner.get(base + "/members").page().select("#invitations").text()).contains(invitee.email(), "Sent");
        var others = TwoBrands.make();
        var other = Someone.in(Place.Kind.AGENCY, others.agency(), Role.OWNER).portal();
        assertThat(other.get("/a/" + TwoBrands.slug(others.agency()) + "/members").body()).doesNotContain(invitee.email());
        assertThat(owner.get("/admin/mail").status()).isEqualTo(404);
        assertThat(owner.post("/admin/mail/" + column("id") + "/resending", Map.of()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ML4 the list is searched, sorted and taken along; a test mail reaches who asks for it")
    void the_list() throws Exception {
        var someone = Someone.make().admin();
        var admin = someone.portal();
        assertThat(admin.post("/admin/mail/test", Map.of()).header("Location")).endsWith("/admin/mail");
        assertThat(Mailbox.await(someone.email(), 1).path("subject").asText()).isEqualTo("A test mail from Parley");
        assertThat(admin.get("/admin/mail?q=" + someone.email()).page().select("tbody tr")).hasSize(1);
        for (String sort : new String[] {"age", "-age", "recipient", "-kind", "place", "-tries"}) {
            assertThat(admin.get("/admin/mail?sort=" + sort).status()).as(sort).isEqualTo(200);
        }
        Answer file = admin.get("/admin/mail/all.csv?q=" + someone.email());
        assertThat(file.body().lines()).hasSize(2).last().asString().contains(someone.email(), "test");
        assertThat(admin.get("/admin/mail/dropped/all.csv?q=" + someone.email()).body().lines()).hasSize(1);
    }

    private Elements rows(Portal admin, String list) throws Exception {
        return admin.get(list + "?q=" + invitee.email()).page().select("tbody tr");
    }

    private void awaitFailure(String... names) throws Exception {
        Until.holds("it failed by the name of " + String.join(" or ", names), () -> List.of(names).contains(column("coalesce(failure, '')")));
    }

    private void dueNow() throws SQLException {
        set("due_at = now()");
    }

    private void set(String change) throws SQLException {
        try (Sql app = Sql.as("app")) {
            app.run("update mail set " + change + " where recipient = ? and state = 'READY'", invitee.email());
        }
    }

    /** Of the newest mail to who is invited. */
    private String column(String name) throws SQLException {
        try (Sql app = Sql.as("app")) {
            return app.one("select " + name + " from mail where recipient = ? order by id desc limit 1", invitee.email());
        }
    }
}
