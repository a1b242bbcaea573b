package io.parley.browser;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Mailbox;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An agency with everything there is to see in it, another that is still empty, and the people who look at them. */
record Scene(TwoBrands own, TwoBrands empty, Map<Who, Portal> people, Map<String, String> invitations, UUID analyst, String owner, Busy busy) {

    enum Who { NOBODY, STRANGER, ANALYST, EDITOR, OWNER, ADMIN }

    static Scene make() throws Exception {
        TwoBrands own = TwoBrands.make();
        TwoBrands empty = TwoBrands.make();
        furnish(own, empty);
        var owner = Someone.in(Kind.AGENCY, own.agency(), Role.OWNER);
        var analyst = Someone.in(Kind.AGENCY, empty.agency(), Role.ANALYST).join(Kind.BRAND, own.one(), Role.ANALYST);
        var people = new HashMap<Who, Portal>();
        people.put(Who.STRANGER, Someone.make().portal());
        people.put(Who.ANALYST, analyst.portal());
        people.put(Who.EDITOR, Someone.in(Kind.BRAND, empty.one(), Role.EDITOR).portal());
        people.put(Who.OWNER, owner.portal());
        people.put(Who.ADMIN, Someone.make().admin().portal());
        var scene = new Scene(own, empty, people, new HashMap<>(), analyst.membership(own.one()), owner.email(),
                Busy.make(own.one(), own.campaignOfOne()));
        scene.invite();
        scene.people.get(Who.OWNER).post(scene.campaign(), Map.of("version", "1", "name", "Always on"));
        scene.busy.await(people.get(Who.OWNER), scene.brand());
        return scene;
    }

    /** Names as long and as mixed as in life; one brand waits to be opened, and the other agency has lost both of its own. */
    private static void furnish(TwoBrands own, TwoBrands empty) throws SQLException {
        try (Sql app = Sql.as("app")) {
            app.run("update agency set name = 'Northlight & Söhne Werbeagentur', accent = '#7a4e9f' where id = ?", own.agency());
            app.run("update agency set name = 'Quiet Harbour' where id = ?", empty.agency());
            app.run("update brand set name = 'Agave Norte', languages = 'en,ko', time_zone = 'America/Argentina/Buenos_Aires', accent = '#2e7d32' "
                    + "where id = ?", own.one());
            app.run("update brand set name = '미나 티 하우스', languages = 'ko,en', time_zone = 'Asia/Seoul', accent = '#b3261e', opened_at = null "
                    + "where id = ?", own.other());
            app.run("update brand set state = 'SUSPENDED', state_since = now(), state_reason = 'The invoice of October is not paid.' where id = ?", empty.other());
            app.run("insert into event_kind (channel, day, kind, times) values ('x', '2026-11-23', 'chat.received', 1204), ('x', '2026-11-23', 'broadcast.start', 3) "
                    + "on conflict do nothing");
            app.run("update brand set agency_id = ?, name = 'Beacon Pictures' where id in (?, ?)", own.agency(), empty.one(), empty.other());
            app.run("update brand set sign_off = true where id = ?", empty.one());
        }
    }

    private void invite() throws Exception {
        var emails = new HashMap<String, String>();
        for (String state : new String[] {"open", "expired", "used", "revoked"}) {
            for (String language : new String[] {"en", "ko"}) {
                emails.put(state + language, state + "-" + language + own.agency().toString().substring(0, 8) + "@test.example");
                invitations.put("shown-" + state + language, invite(emails.get(state + language), language));
            }
        }
        for (String state : emails.keySet()) {
            invitations.put(state, mailed(emails.get(state)));
        }
        try (Sql app = Sql.as("app")) {
            end(app, "expired", "expires_at = now() - interval '1 day'");
            end(app, "used", "accepted_at = now(), subject = 'somebody', redeemed_at = now()");
            end(app, "revoked", "revoked_at = now()");
        }
    }

    /** The path of the link that was mailed, which makes an identity. */
    static String mailed(String email) throws Exception {
        return URI.create(Mailbox.link(Mailbox.await(email, 1))).getPath();
    }

    /** The path of a new invitation's link as the owner sees it. */
    String invite(String email, String language) throws IOException, InterruptedException {
        Portal owner = people.get(Who.OWNER);
        Answer page = owner.follow(owner.post(agency() + "/invitations", Map.of("email", email, "role", "EDITOR", "language", language)));
        return URI.create(page.page().expectFirst(".copy-value").text()).getPath();
    }

    private void end(Sql app, String state, String how) throws SQLException {
        app.run("update invitation set " + how + " where agency_id = ? and email like ?", own.agency(), state + "-%");
    }

    String invitation(String state, Window reader) {
        return invitations.get(state + reader.words().language());
    }

    String agency() {
        return "/a/" + TwoBrands.slug(own.agency());
    }

    String emptyAgency() {
        return "/a/" + TwoBrands.slug(empty.agency());
    }

    String brand() {
        return "/b/" + TwoBrands.slug(own.one());
    }

    /** Of the same agency, suspended. */
    String shut() {
        return "/b/" + TwoBrands.slug(empty.other());
    }

    /** Of the same agency; nobody has ever changed anything in it, and only owners publish. */
    String untouched() {
        return "/b/" + TwoBrands.slug(empty.one());
    }

    String campaign() {
        return brand() + "/campaigns/" + own.campaignOfOne();
    }

    /** As if somebody else had saved since. */
    void saveBehind(String table, UUID id) {
        try (Sql db = Sql.asSuperuser()) {
            db.run("update " + table + " set version = version + 1 where id = ?", id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
