package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** Each host answers its own addresses only (rule W6); readiness asks for its own by whatever name the machine has. */
public class HostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String[] OPEN = {"/l/", "/p/", "/c/", "/s/"};
    private static final String[] SHARED = {"/css/", "/js/", "/img/", "/theme/", "/webhooks/"};
    @Inject
    private transient Hosts hosts;
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = host(request);
        String path = request.getRequestURI();
        boolean known = starts(path, SHARED) ? hosts.isPortal(host) || hosts.isPublic(host)
                : starts(path, OPEN) ? hosts.isPublic(host) : hosts.isPortal(host);
        if (known || path.equals(Ping.PATH)) {
            chain.doFilter(request, response);
        } else {
            templates.write(ErrorPage.of(404), request, response);
        }
    }

    /** HTTP/2 has no Host header; in HTTP/1 a request without one is for nobody. */
    private static String host(HttpServletRequest request) {
        int port = request.getServerPort();
        return request.getProtocol().startsWith("HTTP/1") ? request.getHeader("Host")
                : request.getServerName() + (port == 80 || port == 443 ? "" : ":" + port);
    }

    private static boolean starts(String path, String... prefixes) {
        return Stream.of(prefixes).anyMatch(path::startsWith);
    }
}
