package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    @TempDir
    Path directory;
    private JsonNode realm;

    @BeforeEach
    void fill() throws IOException {
        var home = new Home(directory, directory, "run", new Addresses(9080, 9090, 8180, 15432, 9280, 9225, 9281));
        realm = new ObjectMapper().readTree(new Realm(home, Secrets.of(home)).filled());
    }

    @Test
    void the_portal_is_a_confidential_client_with_the_code_flow_only() {
        var portal = client("parley-portal");
        assertThat(portal.get("redirectUris").get(0).asText()).isEqualTo("http://localhost:9080/callback");
        assertThat(List.of(portal.get("publicClient"), portal.get("directAccessGrantsEnabled"), portal.get("implicitFlowEnabled"),
                portal.get("serviceAccountsEnabled"))).allMatch(flag -> !flag.asBoolean());
    }

    @Test
    void the_portal_must_prove_that_a_code_is_its_own() {
        assertThat(client("parley-portal").at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    @Test
    void a_forgotten_password_is_reset_by_mail_which_goes_to_the_mailbox_of_this_machine() {
        assertThat(realm.get("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(realm.at("/smtpServer/host").asText() + ":" + realm.at("/smtpServer/port").asText()).isEqualTo("127.0.0.1:9225");
        assertThat(realm.at("/smtpServer/password").asText()).isNotBlank();
    }

    @Test
    void a_kept_realm_is_known_to_be_of_another_file() throws IOException {
        var home = new Home(directory, directory, "run", new Addresses(9080, 9090, 8180, 15432, 9280, 9225, 9281));
        var kept = new Realm(home, Secrets.of(home));
        assertThat(kept.isOfAnotherSource()).as("one imported before the file was noted").isTrue();
        Path noted = Files.createDirectories(home.keycloak().resolve("data")).resolve("parley-realm-source");
        Files.writeString(noted, Template.read("realm.json"));
        assertThat(kept.isOfAnotherSource()).isFalse();
        Files.writeString(noted, Template.read("realm.json") + " ");
        assertThat(kept.isOfAnotherSource()).isTrue();
    }

    @Test
    void the_onboarding_client_may_do_no_more_than_it_must() {
        assertThat(realm.get("users").get(0).at("/clientRoles/realm-management")).extracting(JsonNode::asText)
                .containsExactly("manage-users", "manage-organizations", "view-events");
    }

    @Test
    void every_demo_person_is_in_the_database_and_in_the_closing_text() throws IOException {
        String demo = Template.read("demo.sql");
        String welcome = Template.read("welcome.txt");
        for (JsonNode person : people()) {
            assertThat(demo).contains(person.get("id").asText(), person.get("email").asText(),
                    person.get("firstName").asText() + " " + person.get("lastName").asText());
            assertThat(welcome).contains(person.get("email").asText());
        }
    }

    @Test
    void every_organization_is_an_agency_of_the_database() throws IOException {
        String demo = Template.read("demo.sql");
        assertThat(realm.get("organizations")).hasSize(2).allSatisfy(organization -> assertThat(demo)
                .contains(organization.get("id").asText(), organization.get("alias").asText(), organization.get("name").asText()));
    }

    private List<JsonNode> people() {
        var people = new ArrayList<JsonNode>();
        realm.get("users").forEach(user -> {
            if (user.has("email")) {
                people.add(user);
            }
        });
        assertThat(people).hasSize(7);
        return people;
    }

    private JsonNode client(String id) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError(id);
    }
}
