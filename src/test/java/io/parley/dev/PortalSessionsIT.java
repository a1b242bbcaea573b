package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portal sessions made without a log-in; that both nodes take them is in TwoNodesIT. */
class PortalSessionsIT {

    @Test
    @DisplayName("9: a made session lets its person in, where their role does and nowhere else; controls: a made-up cookie lets nobody in, and there is no session of nobody")
    void lets_in() throws Exception {
        var brands = TwoBrands.make();
        String base = "/b/" + TwoBrands.slug(brands.one());
        Portal portal = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        assertThat(portal.get(base + "/links/new").status()).isEqualTo(200);
        assertThat(portal.get(base + "/invitations/new").status()).isEqualTo(403);
        assertThat(portal.get("/b/" + TwoBrands.slug(brands.other())).status()).isEqualTo(404);
        var stranger = new Portal();
        stranger.cookies().put(PortalSessions.COOKIE, "0000" + "A".repeat(23) + ":p");
        assertThat(stranger.get(base).status()).isEqualTo(303);
        assertThatThrownBy(() -> Portal.of(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("9: it is stored as one that began with a log-in: the same columns, the same attributes of the same types")
    void stored_alike() throws Exception {
        var someone = Someone.make();
        assertThat(stored(begun(someone, false))).isEqualTo(stored(someone.logIn().cookies().get(PortalSessions.COOKIE))).containsKey("parley.person");
    }

    @Test
    @DisplayName("9 ID9: it counts no longer once the person has to prove anew who they are; control: a change of before does it no harm")
    void outdated() throws Exception {
        var someone = Someone.make();
        Portal portal = someone.portal();
        sessionsFrom(someone, "now() - interval '1 minute'");
        assertThat(portal.get("/admin").status()).as("control: somebody, who is no admin").isEqualTo(404);
        sessionsFrom(someone, "now() + interval '1 minute'");
        assertThat(portal.get("/admin").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("9 ID7: it had a second factor only if that was asked for")
    void second_factor() throws Exception {
        var brands = TwoBrands.make();
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        Portal with = new Portal();
        try (Sql app = Sql.as("app")) {
            app.run("update agency set two_factor = true where id = ?", brands.agency());
        }
        with.cookies().put(PortalSessions.COOKIE, begun(member, true));
        String base = "/b/" + TwoBrands.slug(brands.one());
        assertThat(with.get(base).status()).isEqualTo(200);
        assertThat(member.portal().get(base).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("9: the launcher prints the cookie of a session; it makes none for nobody, nor without this home's own passwords")
    void printed(@TempDir Path elsewhere) throws Exception {
        Path shared = Path.of(Running.setting("parley.timings")).getParent().getParent();
        String[] cookie = new PortalCookie(home(shared)).of(Running.NORTHLIGHT_OWNER).split("=", 2);
        var portal = new Portal();
        portal.cookies().put(cookie[0], cookie[1]);
        assertThat(portal.get("/a/northlight").status()).isEqualTo(200);
        assertThatThrownBy(() -> new PortalCookie(home(shared)).of("nobody@test.example")).isInstanceOf(Sorry.class).hasMessageContaining("nobody@test.example");
        Home other = home(elsewhere);
        assertThatThrownBy(() -> new PortalCookie(other).of(Running.NORTHLIGHT_OWNER)).isInstanceOf(Sorry.class).hasMessageContaining("secrets.properties");
        assertThat(Secrets.file(other)).as("none are made up either").doesNotExist();
        Files.createDirectories(Secrets.file(other).getParent());
        Files.writeString(Secrets.file(other), "db.app=guessed\n");
        assertThatThrownBy(() -> new PortalCookie(other).of(Running.NORTHLIGHT_OWNER)).isInstanceOf(Sorry.class).hasMessageContaining("password authentication failed");
    }

    @Test
    @DisplayName("nothing of this package is in the war")
    void not_shipped() throws Exception {
        try (var war = new JarFile("target/parley.war")) {
            var names = war.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("WEB-INF/classes/io/parley/identity/PortalSession.class").noneMatch(n -> n.contains("io/parley/dev/"));
            assertThat(names).filteredOn(n -> n.endsWith(".jar")).isNotEmpty().noneMatch(n -> n.contains("parley"));
        }
    }

    private static Home home(Path shared) {
        int postgres = Integer.parseInt(Running.setting("parley.db.port"));
        return new Home(Path.of("").toAbsolutePath(), shared, "verify", new Addresses(0, 0, 0, postgres, 0, 0, 0));
    }

    private static String begun(Someone someone, boolean secondFactor) throws Exception {
        try (Sql app = Sql.as("app")) {
            return new PortalSessions(app.connection()).begin(someone.id(), secondFactor);
        }
    }

    private static void sessionsFrom(Someone someone, String when) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update person set sessions_from = " + when + " where id = ?", someone.id());
        }
    }

    /** The columns that are not of one session alone, and the type of each attribute of ours. */
    private static Map<String, String> stored(String cookie) throws Exception {
        String id = cookie.substring(4).replaceFirst(":.*", "");
        var stored = new TreeMap<String, String>();
        try (Sql app = Sql.as("app")) {
            stored.put("columns", app.one("select concat_ws(' ', length(id), id = propid, appname, listenercnt, maxinactivetime, username, medium is null, large is null) "
                    + "from http_session where id = ?", id));
            byte[] small = HexFormat.of().parseHex(app.one("select encode(small, 'hex') from http_session where id = ?", id));
            var attributes = (Map<?, ?>) new ObjectInputStream(new ByteArrayInputStream(small)).readObject();
            stored.put("attributes", attributes.getClass().getName());
            attributes.forEach((name, value) -> {
                if (name.toString().startsWith("parley.")) {
                    stored.put(name.toString(), value.getClass().getName());
                }
            });
        }
        return stored;
    }
}
