package io.parley.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The ceiling of the public host: a servlet in a war of its own, without filters and CDI, that answers 302 and records nothing. */
public class BareRedirect extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        redirect(response);
    }

    static void redirect(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "https://shop.example.com/");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
