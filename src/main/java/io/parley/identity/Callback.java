package io.parley.identity;

import io.parley.shared.web.Paths;
import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import io.parley.tenant.People;
import io.parley.tenant.PersonView;
import io.parley.tenant.SignIn;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends a log-in: the mechanism has checked the answer, the person enters (rules ID1, ID6, ID7, ID9). */
@WebServlet("/callback")
public class Callback extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient OpenIdContext openId;
    @Inject
    private transient People people;
    @Inject
    private transient SecondFactors secondFactors;
    @Inject
    private transient OwnerMark mark;
    @Inject
    private transient Templates templates;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            PortalSession.end(request);
            templates.write(View.of("identity/failed").status(400), request, response);
            return;
        }
        try {
            complete(request, response);
        } catch (RuntimeException e) { // such as a database that is away: the session that the mechanism made holds tokens (rule ID1)
            PortalSession.refuse(request);
            throw e;
        }
    }

    private void complete(HttpServletRequest request, HttpServletResponse response) {
        IdentityToken token = openId.getIdentityToken();
        Optional<String> asked = openId.getStoredValue(request, response, OpenIdConstant.ORIGINAL_REQUEST);
        SignIn by = signIn(token.getClaims());
        if (people.isOutdated(by)) {
            PortalSession.refuse(request);
            answer(response, "/login?fresh=1&to=" + URLEncoder.encode(wanted(asked), StandardCharsets.UTF_8));
            return;
        }
        PersonView person = people.signIn(by);
        Optional<SavedForm> typed = SavedForm.of(request, person.id());
        new PortalSession(person.id(), text(token.getClaims(), "sid"), by.secondFactor(), by.proved()).begin(request, typed);
        mark.leave(response, person.id());
        answer(response, typed.map(f -> Resend.PATH).orElseGet(() -> wanted(asked)));
    }

    private static void answer(HttpServletResponse response, String location) {
        response.setStatus(303);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", location);
    }

    private SignIn signIn(Map<String, Object> claims) {
        return new SignIn(text(claims, "iss"), text(claims, "sub"), text(claims, "email"),
                Boolean.TRUE.equals(claims.get("email_verified")), text(claims, "name"), proved(claims), secondFactors.had(text(claims, "sub"), text(claims, "auth_time")));
    }

    /** A provider that does not tell is believed to have asked just now. */
    private Instant proved(Map<String, Object> claims) {
        String told = text(claims, "auth_time");
        return told.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(told)) : clock.instant();
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) == null ? "" : claims.get(name).toString();
    }

    /** The "to" of our own log-in address, if it is a path of this portal. Liberty hands the address back encoded once more. */
    private static String wanted(Optional<String> asked) {
        return asked.map(a -> URI.create(a).getRawQuery()).stream().flatMap(q -> Stream.of(q.split("&")))
                .filter(p -> p.startsWith("to=")).map(p -> decoded(p.substring(3)))
                .map(to -> to.startsWith("/") ? to : decoded(to))
                .findFirst().map(Paths::local).map(URI::toASCIIString).orElse("/");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
