package io.parley.identity;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Language;
import io.parley.shared.web.Paths;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import io.parley.tenant.People;
import io.parley.tenant.PersonView;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the person of a request (rule ID2) and sends who is needed and missing to the log-in. */
public class PersonFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String[] NOBODY = {"/css/", "/js/", "/img/", "/theme/", "/ping", "/webhooks/", "/api/", "/oidc/", "/callback",
        "/l/", "/p/", "/c/", "/s/"};
    private static final String[] SOMEBODY = {"/admin", "/a/", "/b/"};
    @Inject
    private transient People people;
    @Inject
    private transient Visit visit;
    @Inject
    private transient Preferences preferences;
    @Inject
    private transient Templates templates;
    @Inject
    private transient KeptForms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Optional<PersonView> person = Paths.startsWith(path, NOBODY) ? Optional.empty() : person(request);
        person.ifPresent(this::enter);
        try {
            if (person.isEmpty() && Paths.startsWith(path, SOMEBODY)) {
                ask(request, response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            Current.act(null);
        }
    }

    private Optional<PersonView> person(HttpServletRequest request) {
        Optional<PortalSession> session = PortalSession.of(request);
        Optional<PersonView> person = session.flatMap(s -> people.present(s.person(), s.sid(), s.proved()));
        if (session.isPresent() && person.isEmpty() || forms.isOver(request)) {
            PortalSession.end(request);
        }
        return person;
    }

    private void enter(PersonView person) {
        visit.by(person.actor());
        Current.act(person.actor());
        preferences.choose(Language.of(person.language()).orElse(null), person.look());
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.setStatus(303);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", "/login?to=" + URLEncoder.encode(Paths.withQuery(request), StandardCharsets.UTF_8));
        } else {
            String outcome = forms.keep(request).name().toLowerCase(Locale.ROOT);
            templates.write(View.of("identity/ended").with("form", outcome).status(401), request, response);
        }
    }
}
