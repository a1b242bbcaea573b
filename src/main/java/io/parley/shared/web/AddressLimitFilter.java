package io.parley.shared.web;

import io.parley.shared.web.AddressLimits.Kind;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers 429 to an address that asks too often (rule W14). web.xml names the servlets it stands before, this class the addresses. */
public class AddressLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    @Inject
    private transient AddressLimits limits;
    @Inject
    private transient Templates templates;
    private Kind kind;

    @Override
    public void init() {
        kind = Kind.valueOf(getInitParameter("kind"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = isLimited(request) ? limits.take(kind, request) : 0;
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            refuse(wait, request, response);
        }
    }

    /** Who reads a public page is never refused. */
    private boolean isLimited(HttpServletRequest request) {
        return switch (kind) {
            case FORM -> request.getPathInfo().startsWith("/p/") && !SAFE.contains(request.getMethod());
            case INVITATION -> request.getPathInfo().startsWith("/invitations/");
            case LOGIN -> true;
        };
    }

    private void refuse(long wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait));
        if (kind == Kind.INVITATION) {
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        String again = Paths.local(Paths.withQuery(request)).toASCIIString();
        View page = kind == Kind.FORM ? View.of("shared/too-many-form").with("fields", SentFields.of(request).orElse(List.of())) : View.of("shared/too-many");
        templates.write(page.with("again", again).status(429), new Bare(request), response);
    }

    /** Sessions are in the database, which this page does not ask, and parameters may be such as nobody can read. */
    private static final class Bare extends HttpServletRequestWrapper {

        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession(boolean create) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
