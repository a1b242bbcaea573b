package io.parley.shared.web;

import io.parley.shared.tenancy.Unproxied;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's and the public pages' own addresses (design.md 7: two settings, no cookie of one ever reaches the other). */
@Unproxied
public class Hosts {

    @Inject
    @ConfigProperty(name = "parley.portal.url")
    private URI portal;
    @Inject
    @ConfigProperty(name = "parley.public.url")
    private URI open;

    public boolean isPortal(String host) {
        return portal.getAuthority().equalsIgnoreCase(host);
    }

    public boolean isPublic(String host) {
        return open.getAuthority().equalsIgnoreCase(host);
    }

    /** Whether it comes from the very host it is for: the public pages are as foreign to the portal as anybody's. */
    public boolean isFromItself(HttpServletRequest request) {
        String host = of(request);
        String origin = request.getHeader("Origin");
        return Stream.of(portal, open).anyMatch(own -> own.getAuthority().equalsIgnoreCase(host) && origin(own).equals(origin));
    }

    /** The host a request is for; without the header it is for nobody. */
    static String of(HttpServletRequest request) {
        return request.getHeader("Host");
    }

    public String portal(String path) {
        return origin(portal) + path;
    }

    /** An address of the public pages. */
    public String open(String path) {
        return origin(open) + path;
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
