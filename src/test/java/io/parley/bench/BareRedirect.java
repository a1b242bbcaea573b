package io.parley.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The ceiling of every redirect: answers 302 behind the same filters and records nothing. */
@WebServlet("/s/bare")
public class BareRedirect extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "https://shop.example.com/");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
