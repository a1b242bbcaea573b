package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list is searched, sorted, read page by page and taken along as a file. */
class ListsIT {

    private static final String FORMULA = "=HYPERLINK(\"http://h.example\")";
    private static Grounds own;
    private static Grounds other;
    private static Portal owner;

    @BeforeAll
    static void make() throws Exception {
        own = furnished();
        other = furnished();
        owner = Someone.in(Place.Kind.AGENCY, own.brands().agency(), Role.OWNER).portal();
        try (Sql app = Sql.as("app").inBrand(own.brands().one())) {
            app.run("update campaign set name = ?", FORMULA);
            app.connection().commit();
        }
    }

    static List<Route> files() {
        return Route.ofPlaces().stream().filter(r -> r.path().endsWith("/all.csv")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("W11 a list's file has one line of names and a line for each row, and nothing of another brand's")
    void each_list_is_a_file(Route file) throws Exception {
        Answer answer = owner.get(at(own, file));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"");
        assertThat(answer.body()).startsWith("\uFEFF").contains("\r\n");
        assertThat(answer.body()).doesNotContain(TwoBrands.slug(other.brands().one())).doesNotContain(other.brands().campaignOfOne().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("W11 what is searched for and found nowhere is an empty file and a page that says so, each in its own way")
    void nothing_is_found(Route file) throws Exception {
        assertThat(owner.get(at(own, file) + "?q=there-is-no-such-thing").body().strip().lines()).hasSize(1);
        Answer page = owner.follow(owner.get(at(own, file).replace("/all.csv", "") + "?q=there-is-no-such-thing"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".table-none, .empty")).isNotEmpty();
    }

    @Test
    @DisplayName("W11 a long list is whole in its file, in the order asked for, and page by page on the screen")
    void long_lists() throws Exception {
        UUID brand = own.brands().one();
        try (Sql app = Sql.as("app").inBrand(brand)) {
            app.run("insert into link (brand_id, id, campaign_id, code, name, destination, created_at, version) select ?, gen_random_uuid(), ?, "
                    + "'L' || lpad(g::text, 6, '0'), 'Many ' || lpad(g::text, 4, '0'), 'https://shop.example.com/', now(), 1 from generate_series(1, 450) g", brand, own.brands().campaignOfOne());
            app.connection().commit();
        }
        String links = "/b/" + TwoBrands.slug(brand) + "/links";
        List<String> up = owner.get(links + "/all.csv?sort=name&q=Many%20").body().lines().skip(1).toList();
        List<String> down = owner.get(links + "/all.csv?sort=-name&q=Many%20").body().lines().skip(1).toList();
        assertThat(up).hasSize(450);
        assertThat(up.get(0)).contains("Many 0001");
        assertThat(down.get(0)).contains("Many 0450");
        assertThat(owner.get(links + "?sort=name&page=3&q=Many%20").page().select("tbody tr th").first().text()).isEqualTo("Many 0051");
    }

    @Test
    @DisplayName("W11 the platform's agencies and brands are sorted by what they used this month, on the screen as in the file; last month's counts for nothing")
    void sorted_by_use() throws Exception {
        Portal admin = Someone.make().admin().portal();
        String word = "Tally" + own.brands().one().toString().substring(0, 8);
        try (Sql app = Sql.as("app"); Sql roller = Sql.as("roller")) {
            app.run("update agency set name = ? || ' ' || slug where id in (?, ?)", word, own.brands().agency(), other.brands().agency());
            use(roller, own.brands().one(), "0 months", 10);
            use(roller, other.brands().one(), "0 months", 20);
            use(roller, other.brands().other(), "0 months", 5);
            use(roller, own.brands().other(), "1 month", 90);
        }
        for (String column : List.of("conversations", "messages", "clicks", "dollars")) {
            String by = "?q=" + word + "&sort=-" + column;
            assertThat(admin.get("/admin/brands" + by).page().select("tbody tr td.mono").eachText()).as(column)
                    .startsWith(path(other.brands().one()), path(own.brands().one()), path(other.brands().other()), path(own.brands().other()));
            assertThat(admin.get("/admin/brands" + by.replace("=-", "=")).page().select("tbody tr td.mono").eachText()).as("the other way")
                    .startsWith(path(own.brands().other()), path(other.brands().other()));
            assertThat(admin.get("/admin/brands/all.csv" + by).body().lines().skip(1).findFirst()).hasValueSatisfying(l -> assertThat(l).contains(TwoBrands.slug(other.brands().one()), ",20,80,100,"));
            assertThat(admin.get("/admin/agencies" + by).page().select("tbody tr td.mono").eachText()).as("agencies by " + column)
                    .containsExactly("/a/" + TwoBrands.slug(other.brands().agency()), "/a/" + TwoBrands.slug(own.brands().agency()));
            assertThat(admin.get("/admin/agencies/all.csv" + by).body().lines().skip(1).findFirst()).hasValueSatisfying(l -> assertThat(l).contains(",25,100,125,"));
        }
    }

    private static String path(UUID brand) {
        return "/b/" + TwoBrands.slug(brand);
    }

    /** So many conversations, and of all else a multiple. */
    private static void use(Sql roller, UUID brand, String ago, int many) throws Exception {
        roller.run("insert into usage_month (brand_id, month, conversations, messages_in, messages_out, clicks, all_clicks, micros) values (?, "
                + "(date_trunc('month', now() at time zone 'UTC') - ?::interval)::date, ?, ?, ?, ?, ?, ?) on conflict (month, brand_id) do update set conversations = excluded.conversations, "
                + "messages_in = excluded.messages_in, messages_out = excluded.messages_out, clicks = excluded.clicks, all_clicks = excluded.all_clicks, micros = excluded.micros",
                brand, ago, many, many, many * 3, many * 5, many * 6, many * 1_000_000);
    }

    @Test
    @DisplayName("W11 a spreadsheet computes nothing of what somebody typed")
    void no_formula() throws Exception {
        assertThat(owner.get("/b/" + TwoBrands.slug(own.brands().one()) + "/campaigns/all.csv").body()).contains("\"'=HYPERLINK(\"\"http://h.example\"\")\"");
    }

    private static String at(Grounds grounds, Route file) throws Exception {
        UUID place = file.path().startsWith("/a/") ? grounds.brands().agency() : grounds.brands().one();
        return file.at(TwoBrands.slug(place), file.variables().size() > 1 ? grounds.id(file.path().split("/")[3], place) : place);
    }

    private static Grounds furnished() throws Exception {
        Grounds grounds = Grounds.make();
        var equipped = Equipped.make(grounds.brands().one(), grounds.brands().campaignOfOne());
        equipped.card();
        equipped.entryPoint();
        grounds.id("pages", grounds.brands().one());
        grounds.id("conversations", grounds.brands().one());
        return grounds;
    }
}
