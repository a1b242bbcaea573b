package io.parley.analytics;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way home, and to the figures. */
@ApplicationScoped
class AnalyticsNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return path.startsWith("/admin") && visit.actor().filter(Actor::admin).isPresent()
                ? Stream.of(new Entry(60, "analytics.counting", "/admin/figures", "chart-column")) : visit.place().stream().flatMap(here -> here.kind() == Place.Kind.AGENCY
                ? Stream.of(new Entry(10, "analytics.nav.brands", here.href(), "store"))
                : Stream.of(new Entry(10, "analytics.nav.overview", here.href(), "activity"),
                        new Entry(15, "analytics.nav.analytics", here.href() + "/analytics", "chart-column")));
    }
}
