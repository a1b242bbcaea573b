package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Style sheets, scripts and images (rule W24). The root belongs to JAX-RS, so the container's own file servlet is out of reach. */
@WebServlet({"/css/*", "/js/*", "/img/*"})
public class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{8}(?=\\.[a-z]+$)");
    @Inject
    private transient StaticManifest manifest;
    private transient Map<String, StaticFile> files;

    /** Once, so that an answer asks no bean. */
    @Override
    public void init() {
        files = manifest.files();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        StaticFile file = find(request.getRequestURI());
        if (file != null) {
            file.answer(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** While nodes of two releases answer, a page of one asks the other for its files: it gets those it has, to be asked for again. */
    private StaticFile find(String path) {
        StaticFile file = files.get(path);
        return file != null ? file : files.get(HASH.matcher(path).replaceFirst(""));
    }
}
