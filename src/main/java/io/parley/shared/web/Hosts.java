package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's and the public pages' own addresses (design.md 7: two settings, no cookie of one ever reaches the other). */
@ApplicationScoped
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

    public boolean isOwnOrigin(String origin) {
        return origin != null && Set.of(origin(portal), origin(open)).contains(origin);
    }

    public String portal(String path) {
        return origin(portal) + path;
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
