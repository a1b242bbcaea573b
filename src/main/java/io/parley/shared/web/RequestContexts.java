package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * Redirects and static files pass without CDI's contexts (rule W26; web.xml, {@code org.jboss.weld.context.mapping}). A page on which such a
 * request ends all the same, such as an unknown code's, gets a request context for as long as it is rendered.
 */
@ApplicationScoped
class RequestContexts {

    private static final String[] WITHOUT = {"/l/", "/css/", "/js/", "/img/"};
    @Inject
    private Instance<RequestContextController> controllers;
    @Inject
    private Preferences preferences;

    static boolean isWithout(HttpServletRequest request) {
        return isWithout(request.getRequestURI());
    }

    static boolean isWithout(String path) {
        return Paths.startsWith(path, WITHOUT);
    }

    /**
     * Whether the container leads such a request where its address says. {@code /l/../b/agave-norte} would reach the portal without the contexts
     * its pages need.
     */
    static boolean isStraight(HttpServletRequest request) {
        return !isWithout(request) || !request.getServletPath().isEmpty() && request.getRequestURI().startsWith(request.getServletPath() + "/");
    }

    String within(HttpServletRequest request, Supplier<String> page) {
        RequestContextController controller = controllers.get();
        boolean begun = controller.activate();
        try {
            if (begun) {
                preferences.readFrom(request);
            }
            return page.get();
        } finally {
            if (begun) {
                controller.deactivate();
            }
            controllers.destroy(controller);
        }
    }
}
