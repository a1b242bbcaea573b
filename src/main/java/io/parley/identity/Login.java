package io.parley.identity;

import io.parley.shared.web.Preferences;
import io.parley.shared.web.Probe;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Begins a log-in. Whether Keycloak answers is asked first (rule ID5); else the browser would end on an address that does not. */
@WebServlet("/login")
public class Login extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient OpenIdSettings settings;
    @Inject
    private transient AuthorizationRequests requests;
    @Inject
    private transient LogInPlaces places;
    @Inject
    private transient LogInCookies cookies;
    @Inject
    private transient Preferences preferences;
    @Inject
    private transient LogInRefusals refusals;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LogInRequest wanted = LogInRequest.of(request.getQueryString());
        response.setHeader("Cache-Control", "no-store");
        try {
            places.within(this::askProvider);
        } catch (LogInRefused refused) {
            refusals.show(refused, wanted, request, response);
            return;
        }
        LogInAttempt attempt = LogInAttempt.begin(wanted, clock.instant());
        cookies.leave(request, response, attempt);
        response.setStatus(302);
        response.setHeader("Location", requests.address(attempt, preferences.language()).toString());
    }

    private boolean askProvider() throws LogInRefused {
        if (!Probe.answers(settings.keys().toString())) {
            throw new LogInRefused(LogInFailure.PROVIDER_AWAY, "its keys do not come");
        }
        return true;
    }
}
