package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Cross-site request forgery ends here (rule W1). */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    @Inject
    private transient Hosts hosts;
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || provesItself(request.getRequestURI()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            templates.write(ErrorPage.of(403), request, response);
        }
    }

    private static boolean provesItself(String path) {
        return path.startsWith("/webhooks/") || path.startsWith("/api/v1/") || path.equals("/oidc/back-channel-logout");
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? hosts.isFromItself(request) : site.equals("same-origin");
    }
}
