package io.parley.shared.api;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.DatabaseAway;
import io.parley.shared.tenancy.Grant;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Language;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.ProblemKind;
import io.parley.shared.web.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** The edge of the API: a key becomes a brand (rules AP1, AP2, AP4, AP10), or the request ends here. */
public class KeyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CHALLENGE = "Bearer realm=\"Parley\"";
    @Inject
    private transient KeyDirectory directory;
    @Inject
    private transient KeyUses uses;
    @Inject
    private transient Allowances allowances;
    @Inject
    private transient Problems problems;
    @Inject
    private transient Preferences preferences;
    @Inject
    private transient Visit visit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getPathInfo().startsWith("/api/v1/")) {
            check(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void check(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<KeyText> text = KeyText.of(request.getHeader("Authorization"));
        Optional<KnownKey> key;
        try {
            key = text.flatMap(t -> directory.find(t.hash()));
        } catch (RuntimeException e) {
            away(e, request, response);
            return;
        }
        if (key.isPresent()) {
            admit(key.get(), request, response, chain);
        } else {
            response.setHeader("WWW-Authenticate", request.getHeader("Authorization") == null ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"");
            problems.write(ProblemKind.UNAUTHORIZED, request, response);
        }
    }

    private void away(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!DatabaseAway.isIn(failure)) {
            throw failure;
        }
        response.setHeader("Retry-After", "5");
        problems.write(ProblemKind.UNAVAILABLE, request, response);
    }

    private void admit(KnownKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        Allowance allowance = allowances.take(key.id());
        allowance.tell(response);
        if (!allowance.granted()) {
            problems.write(ProblemKind.TOO_MANY_REQUESTS, request, response);
        } else if (key.brand().state().isShut()) {
            problems.write(ProblemKind.BRAND_SUSPENDED, request, response);
        } else if (key.brand().state() == PlaceState.ARCHIVED && !READING.contains(request.getMethod())) {
            problems.write(ProblemKind.BRAND_ARCHIVED, request, response);
        } else {
            uses.note(key.id());
            enter(key, request, response, chain);
        }
    }

    private void enter(KnownKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var actor = new Actor(null, "API key " + key.name(), "", false);
        visit.by(actor);
        visit.at(key.brand());
        visit.with(new Grant(key.id(), key.scopes()));
        preferences.choose(Language.of(Problems.locale(request).getLanguage()).orElseThrow(), "auto");
        Current.act(actor);
        try {
            Current.inBrand(key.brand().id(), () -> go(request, response, chain));
        } finally {
            Current.act(null);
        }
    }

    private static Void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
