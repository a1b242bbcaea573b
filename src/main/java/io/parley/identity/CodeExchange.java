package io.parley.identity;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Exchanges the code of an answer for the ID token, with the client's secret and the verifier (PKCE). No other token is kept. */
@ApplicationScoped
class CodeExchange {

    private OpenIdSettings settings;

    protected CodeExchange() {
    }

    @Inject
    CodeExchange(OpenIdSettings settings) {
        this.settings = settings;
    }

    JWT idToken(AuthorizationCode code, CodeVerifier verifier) throws LogInRefused {
        TokenResponse response = send(new AuthorizationCodeGrant(code, settings.callback(), verifier));
        if (!response.indicatesSuccess()) {
            throw refused(response.toErrorResponse().getErrorObject());
        }
        JWT token = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
        if (token == null) {
            throw new LogInRefused(LogInFailure.TOKEN_INVALID, "there is none");
        }
        return token;
    }

    private TokenResponse send(AuthorizationCodeGrant grant) throws LogInRefused {
        HTTPRequest request = new TokenRequest.Builder(settings.token(), settings.client(), grant).build().toHTTPRequest();
        request.setConnectTimeout(ProviderKeys.CONNECT_MILLIS);
        request.setReadTimeout(ProviderKeys.READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= 500) {
                throw new LogInRefused(LogInFailure.PROVIDER_AWAY, "its token endpoint answered " + response.getStatusCode());
            }
            return OIDCTokenResponseParser.parse(response);
        } catch (IOException e) {
            throw new LogInRefused(LogInFailure.PROVIDER_AWAY, "its token endpoint: " + e.getMessage());
        } catch (ParseException e) {
            throw new LogInRefused(LogInFailure.PROVIDER_AWAY, "its token endpoint's answer cannot be read");
        }
    }

    private static LogInRefused refused(ErrorObject error) {
        boolean code = OAuth2Error.INVALID_GRANT.equals(error);
        return new LogInRefused(code ? LogInFailure.CODE_REFUSED : LogInFailure.PROVIDER_AWAY, "its token endpoint: " + error.getCode());
    }
}
