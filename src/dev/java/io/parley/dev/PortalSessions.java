package io.parley.dev;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes portal sessions without a log-in: the row that Liberty would store for the attributes of identity's PortalSession. It needs a connection
 * of parley_app, so nobody makes one without the database's password.
 */
public record PortalSessions(Connection app) {

    public static final String COOKIE = "parley_session";

    private static final String APPLICATION = "parley/";
    private static final int ID_LENGTH = 23;
    private static final Duration TIMEOUT = Duration.ofHours(8);
    private static final String INSERT = "insert into http_session (id, propid, appname, listenercnt, lastaccess, creationtime, maxinactivetime, username, small) "
            + "select ?, ?, ?, 1, ?, ?, ?, 'anonymous', ? from person where id = ? and email <> ''";

    /** Whoever has this e-mail: of several, the one who logged in last. */
    public Optional<UUID> person(String email) throws SQLException {
        try (var find = app.prepareStatement("select id from person where lower(email) = lower(?) order by last_login_at desc nulls last limit 1")) {
            find.setString(1, email);
            try (var rows = find.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /**
     * Begins a session of the person, who counts as having proved who they are just now, and returns the cookie's value.
     *
     * @throws IllegalArgumentException when there is no such person
     */
    public String begin(UUID person, boolean secondFactor) throws SQLException {
        String id = newId();
        Instant now = Instant.now();
        try (var insert = app.prepareStatement(INSERT)) {
            int column = 0;
            for (Object value : List.of(id, id, APPLICATION, now.toEpochMilli(), now.toEpochMilli(), (int) TIMEOUT.toSeconds(),
                    serialized(person, secondFactor, now), person)) {
                insert.setObject(++column, value);
            }
            if (insert.executeUpdate() == 0) {
                throw new IllegalArgumentException("there is no person " + person);
            }
        }
        return "0000" + id + ":p";
    }

    /** Liberty stores the attributes as one java.util.Hashtable. */
    private static byte[] serialized(UUID person, boolean secondFactor, Instant proved) {
        var attributes = new Hashtable<String, Object>(Map.of("parley.person", person.toString(), "parley.sid", UUID.randomUUID().toString(),
                "parley.second-factor", secondFactor, "parley.proved", proved.getEpochSecond()));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String newId() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random).substring(0, ID_LENGTH);
    }
}
