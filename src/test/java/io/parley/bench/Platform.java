package io.parley.bench;

import io.parley.fixtures.Running;
import io.parley.fixtures.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The platform as it is measured: first with the demonstration's three brands, then with ten thousand more. */
final class Platform {

    private static final String ADMIN = Running.ADMIN;
    private static final String NORA = Running.NORTHLIGHT_OWNER;
    private static final String BORA = Running.BOTH;

    private Platform() {
    }

    static void fill() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.connection().createStatement().execute(script());
            sql.run("vacuum analyze");
        }
    }

    static List<Page> small() throws SQLException {
        var pages = new ArrayList<>(admin("north", 1, 1, id("northlight")));
        pages.addAll(List.of(
                Page.of("/ as a person of two agencies", BORA, "/?q="),
                Page.of("/a/{agency}, 2 brands", NORA, "/a/northlight"),
                Page.of("/a/{agency}/members", NORA, "/a/northlight/members")));
        pages.addAll(brand(NORA, "agave-norte"));
        return pages;
    }

    static List<Page> large() throws SQLException {
        var pages = new ArrayList<>(admin("house 77", 40, 400, id("bench-a-1")));
        sorted("/admin/agencies", "name", "address", "brands", "members", "conversations", "dollars", "created").forEach(pages::add);
        sorted("/admin/brands", "name", "address", "agency", "conversations", "dollars", "created").forEach(pages::add);
        sorted("/admin/usage", "name", "conversations", "percent").forEach(pages::add);
        sorted("/admin/usage/agencies", "name", "dollars", "percent").forEach(pages::add);
        pages.addAll(List.of(
                Page.of("/admin/usage, searched", ADMIN, "/admin/usage?q=fig"),
                Page.of("/admin/usage, last page", ADMIN, "/admin/usage?page=400"),
                Page.of("/admin/packages/moves/new, 1,000 agencies", ADMIN, "/admin/packages/moves/new?all=true&package=" + id("bench-a-1")),
                Page.of("/a/{agency}/usage, 200 brands", NORA, "/a/bench-a-1/usage"),
                Page.of("/b/{brand}/usage", NORA, "/b/bench-b-1/usage")));
        pages.addAll(List.of(
                Page.of("/ as a person of twelve agencies", BORA, "/?q="),
                Page.of("/ searched", BORA, "/?q=fig"),
                Page.of("/places searched, a member of 500 brands", NORA, "/places?q=fig"),
                Page.of("/places searched, one of 500 found", NORA, "/places?q=bench-b-5123"),
                Page.of("/a/{agency}, 200 brands", NORA, "/a/bench-a-1"),
                Page.of("/a/{agency}, 200 brands, last page", NORA, "/a/bench-a-1?page=9"),
                Page.of("/a/{agency}, 10 brands", BORA, "/a/bench-a-2"),
                Page.of("/a/{agency}/members", NORA, "/a/bench-a-1/members")));
        pages.addAll(brand(NORA, "bench-b-1"));
        return pages;
    }

    private static List<Page> admin(String query, int lastOfAgencies, int lastOfBrands, String agency) {
        String q = query.replace(' ', '+');
        return List.of(
                Page.of("/admin", ADMIN, "/admin"),
                Page.of("/admin/agencies", ADMIN, "/admin/agencies"),
                Page.of("/admin/agencies, searched", ADMIN, "/admin/agencies?q=" + q),
                Page.of("/admin/agencies, last page", ADMIN, "/admin/agencies?page=" + lastOfAgencies),
                Page.of("/admin/brands", ADMIN, "/admin/brands"),
                Page.of("/admin/brands, searched", ADMIN, "/admin/brands?q=" + q),
                Page.of("/admin/brands, last page", ADMIN, "/admin/brands?page=" + lastOfBrands),
                Page.of("/admin/agencies/{id}", ADMIN, "/admin/agencies/" + agency),
                Page.of("/admin/audit", ADMIN, "/admin/audit"),
                Page.of("/admin/audit, page 40", ADMIN, "/admin/audit?page=40"),
                Page.of("/admin/audit, searched", ADMIN, "/admin/audit?q=person+42"));
    }

    private static Stream<Page> sorted(String path, String... columns) {
        return Stream.of(columns).flatMap(c -> Stream.of(c, "-" + c)).map(s -> Page.of(path + ", by " + s, ADMIN, path + "?sort=" + s));
    }

    private static List<Page> brand(String person, String slug) {
        String at = "/b/" + slug;
        return List.of(
                Page.of("/b/{brand}", person, at),
                Page.of("/b/{brand}/campaigns", person, at + "/campaigns"),
                Page.of("/b/{brand}/members", person, at + "/members"),
                Page.of("/b/{brand}/settings", person, at + "/settings"),
                Page.of("/b/{brand}/audit", person, at + "/audit"),
                Page.saved("/b/{brand}/settings, saved", person, at + "/settings"),
                Page.missing("/b/{brand} of others", person, "/b/mina-tea"),
                Page.missing("/b/{brand} of nobody", person, "/b/no-such-brand"));
    }

    private static String id(String agency) throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            return sql.one("select id from agency where slug = ?", agency);
        }
    }

    private static String script() {
        try (var in = Platform.class.getResourceAsStream("/bench/seed.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
