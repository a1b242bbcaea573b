package io.parley.identity;

import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the mechanism's 401 leads. Answered 400: a 401 would make browsers open their own password box. */
@WebServlet("/login-failed")
public class LoginFailed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Templates templates;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        PortalSession.end(request);
        templates.write(View.of("identity/failed").status(400), request, response);
    }
}
