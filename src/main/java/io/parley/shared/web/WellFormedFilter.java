package io.parley.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses what the container takes too leniently (rule W23), before anybody acts on it. The connection ends: where the next request begins is unknown. */
public class WellFormedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PROTOCOLS = Set.of("HTTP/1.0", "HTTP/1.1");
    private static final Pattern LENGTH = Pattern.compile("[0-9]+");
    /** With these the container drops a length it cannot read, and the body would be taken for the next request. */
    private static final Set<String> MEASURED = Set.of("POST", "PUT");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");
    private static final Pattern QUALITY = Pattern.compile("(?i);\\s*q\\s*=\\s*([^,;]*)");
    private static final Pattern WEIGHT = Pattern.compile("(0(\\.[0-9]*)?|\\.[0-9]+|1(\\.0*)?)\\s*");
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int status = !isFramed(request) || !isAddressed(request) || !isAccepting(request) || !isLegible(request) ? 400 : isEncoded(request) ? 415 : 200;
        if (status == 200) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Connection", "close");
            templates.write(ErrorPage.of(status), request, response);
        }
    }

    /** Whether everybody on the way agrees where the body ends. */
    private static boolean isFramed(HttpServletRequest request) {
        if (!PROTOCOLS.contains(request.getProtocol())) {
            return false;
        }
        if (request.getHeader("Content-Length") == null && request.getHeader("Transfer-Encoding") == null) {
            return !MEASURED.contains(request.getMethod());
        }
        List<String> length = Collections.list(request.getHeaders("Content-Length"));
        List<String> encoding = Collections.list(request.getHeaders("Transfer-Encoding"));
        return length.size() + encoding.size() == 1 && length.stream().allMatch(l -> LENGTH.matcher(l).matches()) && encoding.stream().allMatch("chunked"::equalsIgnoreCase);
    }

    private static boolean isAddressed(HttpServletRequest request) {
        try {
            return isOnce(request.getHeaders("Host")) && (isPlain(request.getRequestURI()) || new URI(request.getRequestURI()).getFragment() == null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isOnce(Enumeration<String> header) {
        return !header.hasMoreElements() || header.nextElement() != null && !header.hasMoreElements();
    }

    /** Most addresses have nothing in them that could be wrong. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '/' || c == '-' || c == '_' || c == '.')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccepting(HttpServletRequest request) {
        return request.getHeader("Accept") == null || Collections.list(request.getHeaders("Accept")).stream().flatMap(a -> QUALITY.matcher(a).results())
                .allMatch(q -> WEIGHT.matcher(q.group(1)).matches());
    }

    private static boolean isLegible(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type == null || CHARSET.matcher(type).results().allMatch(c -> Charset.isSupported(c.group(1)));
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** Nobody here inflates a body. */
    private static boolean isEncoded(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }
}
