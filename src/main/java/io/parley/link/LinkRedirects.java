package io.parley.link;

import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The public redirect (rules L1 to L3, L7). It holds no thread while its click is made durable, and passes three filters only (shared.web, W26). */
@WebServlet(urlPatterns = "/l/*", asyncSupported = true)
public class LinkRedirects extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient PublicAddresses addresses;
    @Inject
    private transient Clicks clicks;
    @Inject
    private transient Ledger ledger;
    @Inject
    private transient Templates templates;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            say(405, request, response);
            return;
        }
        Asked asked = Asked.of(request.getPathInfo());
        Optional<KnownAddress> found = addresses.link(asked.code());
        if (found.isEmpty() || found.get().address().closed()) {
            say(found.isEmpty() ? 404 : 410, request, response);
        } else {
            lead(clicks.of(found.get(), asked.token(), request), request, response);
        }
    }

    private void lead(Clicks.Led led, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", led.to());
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(0);
        AsyncContext later = request.startAsync();
        later.setTimeout(0);
        ledger.record(led.click(), later::complete);
    }

    private void say(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        templates.write(View.of("link/nothing").with("code", status).status(status), request, response);
    }

    /** @param token null without one; an address of more parts is nobody's */
    private record Asked(String code, String token) {

        static Asked of(String path) {
            String[] parts = path == null ? new String[0] : path.substring(1).split("/", -1);
            return parts.length == 1 ? new Asked(parts[0], null) : parts.length == 2 ? new Asked(parts[0], parts[1]) : new Asked("", null);
        }
    }
}
