package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.LogoutTokenTrap;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Until;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackChannelLogoutIT {

    private static final String PATH = "/oidc/back-channel-logout";
    private Someone someone;
    private Portal portal;
    private String sid;

    @BeforeEach
    void logIn() throws Exception {
        someone = Someone.make();
        portal = someone.logIn();
        sid = KeycloakAdmin.asParley().sessions(someone.subject()).get(0);
    }

    @Test
    @DisplayName("ID2 ID3 a session ended at the provider counts no longer here")
    void the_provider_ends_a_session() throws Exception {
        assertThat(isIn(portal)).isTrue();
        KeycloakAdmin.asParley().endSession(sid);
        Until.holds("the portal asks for a log-in", () -> !isIn(portal));
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select subject from ended_session where sid = ?", sid)).containsExactly(someone.subject());
        }
    }

    @Test
    @DisplayName("ID3 no token but the provider's own logout token is taken, and a refused one ends nothing")
    void forged_tokens_are_refused() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("forged").generate();
        var forged = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims());
        forged.sign(new RSASSASigner(key));
        var typed = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("logout+jwt")).keyID(providersKey()).build(), claims());
        typed.sign(new RSASSASigner(key));
        var confused = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(providersKey()).build(), claims());
        confused.sign(new MACSigner(Running.setting("parley.oidc.client.secret")));
        for (String token : List.of(forged.serialize(), typed.serialize(), confused.serialize(), new PlainJWT(claims()).serialize(),
                "", "x", "a.b.c", "eyJ", "\u0000", "차", "x".repeat(100_000), new PlainJWT(claims()).serialize() + "AAAA")) {
            assertThat(send(token)).as(token.substring(0, Math.min(60, token.length()))).isEqualTo(400);
        }
        assertThat(new Portal().post(PATH, Map.of()).status()).isEqualTo(400);
        assertNothingEnded();
    }

    @Test
    @DisplayName("ID3 the provider's signature alone is not enough: an ID token and an access token are no logout token")
    void genuine_tokens_of_another_kind_are_refused() throws Exception {
        var verifier = new CodeVerifier();
        var tokens = KeycloakAdmin.tokens("parley", Map.of("grant_type", "authorization_code", "code", code(verifier), "code_verifier", verifier.getValue(), "client_id", "parley-portal",
                "redirect_uri", Running.portal() + "/callback", "client_secret", Running.setting("parley.oidc.client.secret")));
        assertThat(SignedJWT.parse(tokens.get("id_token").asText()).getJWTClaimsSet().getClaim("sid")).as("control: a real one").isEqualTo(sid);
        for (String kind : List.of("id_token", "access_token", "refresh_token")) {
            assertThat(send(tokens.get(kind).asText())).as(kind).isEqualTo(400);
        }
        assertNothingEnded();
    }

    @Test
    @DisplayName("ID3 a genuine logout token sent again ends nothing more, not the person's next session and nobody else's")
    void a_replayed_token_ends_nothing() throws Exception {
        var other = Someone.make().logIn();
        String token = LogoutTokenTrap.tokenOf(() -> KeycloakAdmin.asParley().endSession(sid));
        assertThat(isIn(portal)).as("control: the trap kept it from the portal").isTrue();
        assertThat(send(token + "x")).isEqualTo(400);
        assertThat(send(token.replaceFirst("\\.[^.]+\\.", ".e30."))).isEqualTo(400);
        assertThat(isIn(portal)).isTrue();
        assertThat(send(token)).isEqualTo(200);
        assertThat(isIn(portal)).isFalse();
        var next = someone.logIn();
        send(token);
        assertThat(isIn(next)).isTrue();
        assertThat(isIn(other)).isTrue();
    }

    @Test
    @DisplayName("ID9 an e-mail changed, a user disabled and a user deleted by an admin end the sessions; control: another name does not, nor do they end anybody else's")
    void an_admin_changes_the_user() throws Exception {
        var disabled = Someone.make();
        var deleted = Someone.make();
        Portal ofDisabled = disabled.logIn();
        Portal ofDeleted = deleted.logIn();
        Until.nextSecond();
        change(someone, "firstName", "Another");
        String read = readTo();
        DueChore.until("identity-events", "the change of the name is read", () -> !readTo().equals(read));
        assertThat(isIn(portal)).isTrue();
        change(disabled, "enabled", false);
        KeycloakAdmin.asMaster().ask("DELETE", "/users/" + deleted.subject(), null);
        DueChore.until("identity-events", "both are out", () -> !isIn(ofDisabled) && !isIn(ofDeleted));
        assertThat(isIn(portal)).isTrue();
        change(someone, "email", "other-" + someone.email());
        DueChore.until("identity-events", "it ends", () -> !isIn(portal));
    }

    private static void change(Someone who, String field, Object value) throws Exception {
        var keycloak = KeycloakAdmin.asMaster();
        var user = (ObjectNode) keycloak.user(who.subject());
        keycloak.ask("PUT", "/users/" + who.subject(), user.putPOJO(field, value));
    }

    private static String readTo() throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one("select read_to from identity_events");
        }
    }

    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder().issuer(Running.setting("parley.oidc.issuer")).audience("parley-portal").subject(someone.subject())
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(60))).jwtID(UUID.randomUUID().toString())
                .claim("sid", sid).claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())).build();
    }

    /** The code of one more log-in in the same browser, caught before the portal sees it. */
    private String code(CodeVerifier verifier) throws Exception {
        String asked = portal.get("/login").header("Location");
        var at = portal.get(asked.replaceFirst("code_challenge=[^&]+", "code_challenge=" + CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue()));
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(at.header("Location"));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String providersKey() throws Exception {
        var set = com.nimbusds.jose.jwk.JWKSet.load(URI.create(Running.setting("parley.oidc.issuer") + "/protocol/openid-connect/certs").toURL());
        return set.getKeys().stream().filter(k -> JWSAlgorithm.RS256.equals(k.getAlgorithm())).findFirst().orElseThrow().getKeyID();
    }

    private static int send(String token) throws Exception {
        return new Portal().post(PATH, Map.of("logout_token", token)).status();
    }

    private void assertNothingEnded() throws Exception {
        assertThat(isIn(portal)).isTrue();
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select sid from ended_session where sid = ? or subject = ?", sid, someone.subject())).isEmpty();
        }
    }

    /** Whether /admin leads a person without rights to the friendly 404, or a stranger to the log-in. */
    private static boolean isIn(Portal portal) throws Exception {
        int status = portal.get("/admin").status();
        assertThat(status).isIn(303, 404);
        return status == 404;
    }
}
