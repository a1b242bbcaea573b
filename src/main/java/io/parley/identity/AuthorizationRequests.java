package io.parley.identity;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import io.parley.shared.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** Where a browser is sent to log in: code flow, with state, nonce and the challenge of PKCE (S256). */
@ApplicationScoped
class AuthorizationRequests {

    @Inject
    private OpenIdSettings settings;

    URI address(LogInAttempt attempt, Language language) {
        LogInRequest request = attempt.request();
        var builder = new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "profile", "email"), settings.clientId(), settings.callback())
                .endpointURI(settings.authorization()).state(attempt.state()).nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256).uiLocales(List.of(tag(language)));
        if (request.fresh()) {
            builder.prompt(Prompt.Type.LOGIN);
        }
        if (!request.hint().isEmpty()) {
            builder.loginHint(request.hint());
        }
        return builder.build().toURI();
    }

    private static LangTag tag(Language language) {
        try {
            return LangTag.parse(language.tag());
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}
