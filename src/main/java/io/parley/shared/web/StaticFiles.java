package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Style sheets, scripts and images. The root belongs to JAX-RS, so the container's own file servlet is out of reach. */
@WebServlet({"/css/*", "/js/*", "/img/*"})
public class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient StaticVersion version;
    @Inject
    private transient StyleSheet styles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String etag = "\"" + version.value() + "\"";
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", version.value().equals(request.getParameter("v"))
                ? "public, max-age=31536000, immutable" : "no-cache");
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
        } else {
            send(path, response);
        }
    }

    private void send(String path, HttpServletResponse response) throws IOException {
        if (path.equals(StyleSheet.PATH)) {
            response.setContentType(type(path));
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(styles.text());
            return;
        }
        try (var in = path.contains("..") ? null : getServletContext().getResourceAsStream(path)) {
            if (in == null) {
                response.setHeader("Cache-Control", "no-store");
                response.sendError(404);
                return;
            }
            response.setContentType(type(path));
            in.transferTo(response.getOutputStream());
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
