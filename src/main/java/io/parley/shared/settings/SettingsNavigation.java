package io.parley.shared.settings;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to the settings, among the platform admin's rooms. */
@ApplicationScoped
class SettingsNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        boolean here = path.equals("/admin") || path.startsWith("/admin/");
        return here && visit.actor().filter(Actor::admin).isPresent() ? Stream.of(new Entry(90, "settings.nav", "/admin/settings", "settings")) : Stream.empty();
    }
}
