package io.parley.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogIT {

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private TwoBrands brands;
    private Someone head;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        head = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
        owner = head.portal();
        base = "/b/" + TwoBrands.slug(brands.one());
        owner.post(base + "/campaigns/" + brands.campaignOfOne(), Map.of("name", "첫 번째", "version", "1"));
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        String address = base + "/members/" + member.membership(brands.one());
        owner.post(address + "/role", Map.of("role", "AGENT", "version", "1"));
        owner.post(address + "/removal", Map.of());
    }

    @Test
    @DisplayName("AU5 AU6 entries read as sentences in both languages, members' changes among them, with the names of today and from where")
    void sentences() throws Exception {
        assertThat(rows(base + "/audit")).satisfiesExactly(
                r -> assertThat(r).contains("Test Person removed Test Person from the members", "127.0.0.0"),
                r -> assertThat(r).contains("Test Person changed the role of Test Person", "Role: Editor → Agent"),
                r -> assertThat(r).contains("Test Person renamed the campaign ‘첫 번째’"));
        assertThat(rowsIn("ko")).anySatisfy(r -> assertThat(r).contains("Test Person 님이 캠페인 ‘첫 번째’의 이름을 변경했습니다"));
        run("update person set name = 'Renamed Head' where id = ?", head.id());
        assertThat(rows(base + "/audit")).allSatisfy(r -> assertThat(r).contains("Renamed Head"));
    }

    @Test
    @DisplayName("AU5 whoever was erased is nobody in the log too, and a thing that is gone shows its kind")
    void erased() throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            app.run("insert into audit_entry (brand_id, id, at, actor_id, actor_name, action, subject_kind, subject_id) "
                    + "values (?, gen_random_uuid(), now() + interval '1 day', gen_random_uuid(), '', 'link.closed', 'link', '00000000-0000-0000-0000-0000000abcde')", brands.one());
            app.connection().commit();
        }
        assertThat(rows(base + "/audit?what=link.closed")).singleElement().asString().contains("Somebody whose data was erased closed the link ‘Link 000abcde’");
    }

    @Test
    @DisplayName("AU6 the log is narrowed by person, area, action, day and support, searched by words, names and values, and turned round")
    void narrowed() throws Exception {
        assertThat(rows(base + "/audit?what=member.")).hasSize(2);
        assertThat(rows(base + "/audit?what=member.removed")).hasSize(1);
        assertThat(rows(base + "/audit?who=" + head.id())).hasSize(3);
        assertThat(rows(base + "/audit?who=" + AuditQuery.PARLEY)).isEmpty();
        assertThat(rows(base + "/audit?support=true")).isEmpty();
        assertThat(rows(base + "/audit?from=2000-01-01&to=2000-01-02")).isEmpty();
        assertThat(rows(base + "/audit?from=2000-01-01")).hasSize(3);
        assertThat(rows(base + "/audit?q=role+changed")).hasSize(1);
        assertThat(rows(base + "/audit?q=%EB%B2%88%EC%A7%B8")).hasSize(1);
        assertThat(rows(base + "/audit?q=test+pers")).hasSize(3);
        assertThat(rows(base + "/audit?q=zzz")).isEmpty();
        assertThat(rows(base + "/audit?sort=old").get(0)).contains("renamed the campaign");
        assertThat(rows(base + "/audit?from=x&who=y&what=z'").size()).isEqualTo(3);
    }

    @Test
    @DisplayName("AU1 an agency's owners see what concerns it and what was done to its brands from outside, never what happens inside of them")
    void of_an_agency() throws Exception {
        var chief = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER).portal();
        String page = "/a/" + TwoBrands.slug(brands.agency()) + "/audit";
        assertThat(rows(chief, page)).hasSize(2).allSatisfy(r -> assertThat(r).doesNotContain("campaign"));
        assertThat(chief.get(page + "/chain").status()).isEqualTo(200);
        var editor = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.EDITOR).portal();
        assertThat(editor.get(page).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("AU4 the file holds all that an entry's hash covers: computed from it alone, each is right")
    void verified_outside() throws Exception {
        Answer file = owner.get(base + "/audit/all.csv?sort=old");
        List<List<String>> lines = file.body().substring(1).lines().map(LogIT::cells).toList();
        assertThat(lines.get(0)).startsWith("chain", "number", "id", "agency", "brand", "time", "actor");
        byte[] hash = new byte[0];
        for (List<String> line : lines.subList(1, lines.size())) {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(hash);
            line.subList(0, 15).forEach(cell -> sha.update(netstring(cell)));
            hash = sha.digest();
            assertThat(line.get(15)).isEqualTo(HexFormat.of().formatHex(hash));
        }
        assertThat(lines).hasSize(4);
    }

    private static byte[] netstring(String text) {
        return (text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var found = CELL.matcher(line);
        while (found.find()) {
            cells.add(found.group(1) == null ? found.group(2) : found.group(1).replace("\"\"", "\""));
        }
        return cells;
    }

    private List<String> rows(String path) throws Exception {
        return rows(owner, path);
    }

    private static List<String> rows(Portal portal, String path) throws Exception {
        Answer answer = portal.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.page().select("main tbody tr").eachText();
    }

    private List<String> rowsIn(String language) throws Exception {
        run("update person set language = ? where id = ?", language, head.id());
        List<String> rows = rows(base + "/audit");
        run("update person set language = 'en' where id = ?", head.id());
        return rows;
    }

    private static void run(String sql, Object... args) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run(sql, args);
        }
    }
}
