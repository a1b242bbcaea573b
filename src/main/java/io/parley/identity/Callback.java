package io.parley.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Ends a log-in: the provider's answer is checked, then the person enters (rules ID1, ID6, ID10). */
@WebServlet("/callback")
public class Callback extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient LogInCookies cookies;
    @Inject
    private transient OpenIdSettings settings;
    @Inject
    private transient LogInPlaces places;
    @Inject
    private transient SignedIn signedIn;
    @Inject
    private transient Entrance entrance;
    @Inject
    private transient LogInRefusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = ProviderAnswer.of(request.getQueryString());
        Optional<LogInAttempt> attempt = cookies.find(request, answer.state());
        response.setHeader("Cache-Control", "no-store");
        try {
            LogInAttempt own = attempt.orElseThrow(() -> new LogInRefused(LogInFailure.NOT_UNDER_WAY, "no log-in of this browser"));
            AuthorizationCode code = answer.code(settings.issuer());
            String next = entrance.enter(places.within(() -> signedIn.by(code, own)), own.request(), request, response);
            cookies.drop(response, own);
            response.setStatus(303);
            response.setHeader("Location", next);
        } catch (LogInRefused refused) {
            refusals.answer(refused, attempt, request, response);
        }
    }
}
