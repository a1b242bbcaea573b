package io.parley.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.List;
import java.util.Map;

/** What the provider had the browser bring to the callback. Anybody can write such an address. A parameter that is there twice is not believed. */
record ProviderAnswer(Map<String, List<String>> parameters) {

    private static final String EXPIRED = "authentication_expired";

    static ProviderAnswer of(String query) {
        return new ProviderAnswer(URLUtils.parseParameters(query));
    }

    /** The log-in it answers, or empty. */
    String state() {
        return text("state");
    }

    /** @throws LogInRefused when it is no code of this issuer's */
    AuthorizationCode code(Issuer issuer) throws LogInRefused {
        if (!issuer.getValue().equals(text("iss"))) {
            throw new LogInRefused(LogInFailure.WRONG_ISSUER, text("iss").isEmpty() ? "none is named" : "another is named");
        }
        if (parameters.containsKey("error")) {
            boolean expired = text("error").equals("temporarily_unavailable") && text("error_description").equals(EXPIRED);
            throw new LogInRefused(expired ? LogInFailure.TIMED_OUT_AT_PROVIDER : LogInFailure.REFUSED_BY_PROVIDER, named(text("error")));
        }
        if (text("code").isBlank()) {
            throw new LogInRefused(LogInFailure.MALFORMED_ANSWER, "no code");
        }
        return new AuthorizationCode(text("code"));
    }

    private String text(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.size() == 1 ? MultivaluedMapUtils.getFirstValue(parameters, name) : "";
    }

    /** Only what looks like an error of OAuth goes to the log. */
    private static String named(String error) {
        return error.matches("[a-z_]{1,40}") ? error : "an unknown error";
    }
}
