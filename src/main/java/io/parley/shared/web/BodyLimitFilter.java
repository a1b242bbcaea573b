package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Bounds a request's body (rules W7, W20): refused at once by its declared length, else while it is read. */
public class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient BodyPlaces places;
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long declared = request.getContentLengthLong();
        if (declared > BodyReading.LIMIT) {
            response.setHeader("Connection", "close");
            templates.write(ErrorPage.of(413), request, response);
        } else if (declared > 0 || request.getHeader("Transfer-Encoding") != null) {
            read(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try (var reading = new BodyReading(places, request, response)) {
            chain.doFilter(new BodyRequest(request, reading), response);
        } catch (IOException | ServletException | RuntimeException e) {
            BodyFailure failure = BodyFailure.in(e);
            if (failure == null || response.isCommitted()) {
                throw e;
            }
            templates.write(ErrorPage.of(failure.status()), request, response);
        }
    }
}
