package io.parley.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The address a person asked for, also where the container forwarded to an error page. */
public final class Paths {

    private Paths() {
    }

    public static String of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    public static String withQuery(HttpServletRequest request) {
        return request.getQueryString() == null ? of(request) : of(request) + "?" + request.getQueryString();
    }

    /** Whether it begins with any of these. */
    public static boolean startsWith(String path, String... prefixes) {
        for (String prefix : prefixes) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a path on this portal and not an address that would lead elsewhere. */
    public static boolean isLocal(String path) {
        return path != null && path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }

    /** The path a form wants to go back to, or the start where it leads elsewhere or is none. */
    public static URI local(String path) {
        try {
            return isLocal(path) ? new URI(path) : URI.create("/");
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
