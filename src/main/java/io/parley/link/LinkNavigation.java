package io.parley.link;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's links. */
@ApplicationScoped
class LinkNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND).stream()
                .map(here -> new Entry(50, "link.nav", here.href() + "/links", "link"));
    }
}
