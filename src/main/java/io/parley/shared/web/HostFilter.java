package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Each host answers its own addresses only (rules W6, W22, W26); readiness asks for its own by whatever name the machine has. */
public class HostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String[] OPEN = {"/l/", "/p/", "/c/", "/s/"};
    private static final String[] SHARED = {"/css/", "/js/", "/img/", "/theme/", Pictures.PREFIX, "/webhooks/"};
    @Inject
    private transient Hosts hosts;
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = Hosts.of(request);
        String path = request.getRequestURI();
        boolean known = Paths.startsWith(path, SHARED) ? hosts.isPortal(host) || hosts.isPublic(host)
                : Paths.startsWith(path, OPEN) ? hosts.isPublic(host) : hosts.isPortal(host);
        if ((known || path.equals(Ping.PATH)) && RequestContexts.isStraight(request)) {
            chain.doFilter(request, response);
        } else {
            templates.write(ErrorPage.of(404), request, response);
        }
    }
}
