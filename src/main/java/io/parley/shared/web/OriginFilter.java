package io.parley.shared.web;

import io.parley.shared.tenancy.Current;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the audit log know from where a request comes. The server resolves the address; no header is believed here. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Current.from(() -> Origin.of(request.getHeader("User-Agent"), request.getRemoteAddr()).text());
        try {
            chain.doFilter(request, response);
        } finally {
            Current.from(null);
        }
    }
}
