package io.parley.dev;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;

/** The cookie with which a developer looks at the pages of one home as somebody. */
record PortalCookie(Home home) {

    /** Of a new session, as {@code name=value}. */
    String of(String email) throws Exception {
        if (!Files.exists(Secrets.file(home))) {
            throw new Sorry("There is no " + home.shown(Secrets.file(home)) + ", and without its passwords no session. Start Parley first: mvn");
        }
        try (var app = Jdbc.app(home, Secrets.of(home))) {
            var sessions = new PortalSessions(app);
            UUID person = sessions.person(email).orElseThrow(() -> new Sorry("Nobody here has the e-mail \"" + email + "\". "
                    + "Name somebody who has logged in: mvn exec:java@session -Dparley.person=nora@northlight.example"));
            return PortalSessions.COOKIE + "=" + sessions.begin(person, false);
        } catch (SQLException refused) {
            throw new Sorry("The database on port " + home.at().postgres() + " made no session: " + refused.getMessage() + " Is Parley running? Start it: mvn");
        }
    }
}
