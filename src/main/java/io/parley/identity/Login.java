package io.parley.identity;

import io.parley.shared.web.Preferences;
import io.parley.shared.web.Probe;
import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;

/**
 * Begins a log-in: {@code /login?to=/b/agave-norte}; with {@code fresh} nobody comes in who does not prove anew who they are. A servlet,
 * since the mechanism writes the answer itself. Whether Keycloak answers is asked first (rule ID5); else the browser would end on an
 * address that does not.
 */
@WebServlet("/login")
public class Login extends HttpServlet {

    static final String EXTRA = "parley.openid.extra";
    private static final long serialVersionUID = 1L;
    @Inject
    private transient SecurityContext security;
    @Inject
    private transient Preferences preferences;
    @Inject
    private transient Templates templates;
    @Inject
    private transient OpenIdSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!Probe.answers(settings.getKeys())) {
            templates.write(View.of("identity/away").status(503), request, response);
            return;
        }
        request.setAttribute(EXTRA, extra(request));
        var status = security.authenticate(request, response, AuthenticationParameters.withParams().newAuthentication(true));
        if (status != AuthenticationStatus.SEND_CONTINUE && !response.isCommitted()) {
            templates.write(View.of("identity/away").status(503), request, response);
        }
    }

    private String[] extra(HttpServletRequest request) {
        var extra = new ArrayList<String>();
        extra.add("ui_locales=" + preferences.language().tag());
        if (request.getParameter("fresh") != null) {
            extra.add("prompt=login");
        }
        String hint = request.getParameter("login_hint");
        if (hint != null && hint.length() <= 254) {
            extra.add("login_hint=" + hint);
        }
        return extra.toArray(String[]::new);
    }
}
