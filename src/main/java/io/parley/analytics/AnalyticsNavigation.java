package io.parley.analytics;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way home. */
@ApplicationScoped
class AnalyticsNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().stream().map(here -> here.kind() == Place.Kind.AGENCY
                ? new Entry(10, "analytics.nav.brands", here.href(), "store")
                : new Entry(10, "analytics.nav.overview", here.href(), "activity"));
    }
}
