package io.parley.identity;

import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import io.parley.tenant.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** How a log-in that failed ends (rule ID10). Whoever is logged in stays so. */
@ApplicationScoped
class LogInRefusals {

    private static final System.Logger LOG = System.getLogger(LogInRefusals.class.getName());
    private static final LogInRequest TO_THE_START = LogInRequest.of("");
    @Inject
    private People people;
    @Inject
    private LogInCookies cookies;
    @Inject
    private Templates templates;

    void answer(LogInRefused refused, Optional<LogInAttempt> attempt, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LogInFailure failure = refused.failure();
        LogInRequest wanted = attempt.map(LogInAttempt::request).orElse(TO_THE_START);
        if (!failure.isAway()) { // an answer that came while the provider was away may be sent again
            attempt.ifPresent(a -> cookies.drop(response, a));
        }
        if (isIn(request)) {
            seeOther(refused, response, wanted.to());
        } else if (failure == LogInFailure.TIMED_OUT_AT_PROVIDER && !wanted.again()) {
            seeOther(refused, response, wanted.repeated().address());
        } else {
            show(refused, wanted, request, response);
        }
    }

    /** The page that says so and offers to begin again. */
    void show(LogInRefused refused, LogInRequest wanted, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LogInFailure failure = refused.failure();
        log(refused);
        View page = failure.isAway() ? View.of("identity/away").status(503) : View.of("identity/failed").with("why", failure.words()).status(400);
        templates.write(page.with("again", wanted.first().address()), request, response);
    }

    private boolean isIn(HttpServletRequest request) {
        return PortalSession.of(request).flatMap(s -> people.present(s.person(), s.sid(), s.proved())).isPresent();
    }

    private static void log(LogInRefused refused) {
        LOG.log(refused.failure().isAway() ? Level.WARNING : Level.INFO, "log-in failed: {0}, {1}", refused.failure(), refused.getMessage());
    }

    private static void seeOther(LogInRefused refused, HttpServletResponse response, String location) {
        log(refused);
        response.setStatus(303);
        response.setHeader("Location", location);
    }
}
