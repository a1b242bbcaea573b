package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeExchangeTest {

    private static final AuthorizationCode CODE = new AuthorizationCode("c");
    private final CodeVerifier verifier = new CodeVerifier();
    private ProviderDouble provider;
    private CodeExchange exchange;

    @BeforeEach
    void start() throws Exception {
        provider = new ProviderDouble();
        exchange = new CodeExchange(provider.settings);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    @DisplayName("ID1 the code is exchanged with the client's secret, the callback and the verifier")
    void sent() throws Exception {
        String token = provider.signed(provider.claims().build(), provider.key).serialize();
        provider.answer = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}";
        assertThat(exchange.idToken(CODE, verifier).serialize()).isEqualTo(token);
        assertThat(URLUtils.parseParameters(provider.sent)).containsEntry("code", List.of("c")).containsEntry("code_verifier", List.of(verifier.getValue()))
                .containsEntry("redirect_uri", List.of("https://app.example/callback")).containsEntry("grant_type", List.of("authorization_code"));
        assertThat(ClientSecretBasic.parse(provider.authorization).getClientSecret().getValue()).isEqualTo("secret:%&");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"400,{\"error\":\"invalid_grant\"},CODE_REFUSED", "401,{\"error\":\"invalid_client\"},PROVIDER_AWAY", "400,{\"error\":\"x\"},PROVIDER_AWAY",
        "503,{},PROVIDER_AWAY", "200,<html>,PROVIDER_AWAY", "200,{},PROVIDER_AWAY", "302,{},PROVIDER_AWAY", "200,`{\"access_token\":\"a\",\"token_type\":\"Bearer\"}`,TOKEN_INVALID"})
    @DisplayName("ID10 every other answer is a failure with a name")
    void refused(int status, String answer, LogInFailure failure) {
        provider.status = status;
        provider.answer = answer;
        assertThat(catchThrowableOfType(LogInRefused.class, () -> exchange.idToken(CODE, verifier)).failure()).isEqualTo(failure);
    }

    @Test
    @DisplayName("ID5 a provider that takes the connection and never answers holds neither the exchange nor the check of a token; one that is not there is away at once")
    void a_provider_that_hangs() throws Exception {
        provider.hangs = true;
        var tokens = new IdTokens(provider.settings, new ProviderKeys(provider.settings));
        var signed = provider.signed(provider.claims().build(), provider.key);
        var both = List.of(later(() -> exchange.idToken(CODE, verifier)), later(() -> tokens.check(signed, new Nonce("n"))));
        for (var one : both) {
            assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(LogInFailure.PROVIDER_AWAY);
        }
        provider.close();
        assertThat(later(() -> exchange.idToken(CODE, verifier)).get(60, TimeUnit.SECONDS)).isEqualTo(LogInFailure.PROVIDER_AWAY);
    }

    private static CompletableFuture<LogInFailure> later(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return CompletableFuture.supplyAsync(() -> catchThrowableOfType(LogInRefused.class, call).failure());
    }
}
