package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container sends what no code of ours answered. */
@WebServlet("/error")
public class ContainerErrors extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Templates templates;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        templates.write(ErrorPage.of(status instanceof Integer code ? code : 404), request, response);
    }
}
