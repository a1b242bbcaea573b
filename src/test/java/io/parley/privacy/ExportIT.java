package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.fixtures.AContact;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everything held of a contact, as one file. */
class ExportIT {

    private TwoBrands brands;
    private AContact mira;
    private AContact noa;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        AnAccount account = AnAccount.of(brands.one());
        mira = AContact.of(account, brands.campaignOfOne());
        noa = AContact.of(account, brands.campaignOfOne());
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one()) + "/contacts/";
    }

    @Test
    @DisplayName("PV2 each part holds what stands in the tables, in JSON and as a CSV, and nothing of anybody else")
    void everything() throws Exception {
        Map<String, String> file = unzip(taken(owner));
        JsonNode all = new ObjectMapper().readTree(file.get("data.json"));
        for (Part part : Part.values()) {
            int rows = part == Part.MESSAGES ? 2 : 1;
            assertThat(all.path(part.label())).as(part.label()).hasSize(rows);
            assertThat(file.get(part.label() + ".csv").lines().count()).as(part.label()).isEqualTo(rows + 1);
        }
        assertThat(file).hasSize(Part.values().length + 1).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(noa.mark()));
        assertThat(all.path("contact").get(0).path("handle").asText()).isEqualTo("h_" + mira.mark());
        assertThat(all.path("messages")).extracting(m -> m.path("text").asText()).containsExactlyInAnyOrder("I said " + mira.mark(), "You said " + mira.mark());
        assertThat(all.path("messages")).extracting(m -> m.path("body").asText()).anyMatch(body -> body.contains("\"PHOTO\",\"url\":\"https://media.example/" + mira.mark()));
        assertThat(all.path("messages")).extracting(m -> m.path("delivery").asText("")).contains("DONE");
        assertThat(all.path("leads").get(0).path("fields").asText()).contains(mira.email());
        assertThat(all.path("clicks").get(0).path("agent").asText()).isEqualTo("Agent " + mira.mark());
        assertThat(all.path("steps").get(0).path("outcome").asText()).isEqualTo("ANSWERED");
    }

    @Test
    @DisplayName("PV2 a long conversation is handed over whole")
    void long_ones() throws Exception {
        try (Sql db = Sql.asSuperuser()) {
            db.run("insert into message (brand_id, id, conversation_id, author, text, at) select ?, gen_random_uuid(), ?, 'CONTACT', 'No. ' || n, now() "
                    + "from generate_series(1, 1234) n", brands.one(), mira.talk());
        }
        assertThat(unzip(taken(owner)).get("messages.csv").lines().count()).isEqualTo(1237);
    }

    @Test
    @DisplayName("PV2 only an owner takes it along, and the log says so by a keyed hash")
    void owners() throws Exception {
        assertThat(taken(Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal()).status()).isEqualTo(403);
        assertThat(taken(Someone.in(Place.Kind.BRAND, brands.one(), Role.AGENT).portal()).status()).isEqualTo(403);
        assertThat(owner.post(base + UUID.randomUUID() + "/export", Map.of()).status()).isEqualTo(404);
        Answer file = taken(owner);
        String mark = file.header("Content-Disposition").replaceAll(".*contact-(\\w+)\\.zip.*", "$1");
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.column("select after from audit_entry where action = 'contact.exported'")).containsExactly("{\"contact\":\"" + mark + "\"}");
        }
    }

    private Answer taken(Portal by) throws Exception {
        return by.post(base + mira.id() + "/export", Map.of());
    }

    private static Map<String, String> unzip(Answer answer) throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
