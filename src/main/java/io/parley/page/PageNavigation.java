package io.parley.page;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's landing pages. */
@ApplicationScoped
class PageNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND).stream()
                .map(here -> new Entry(60, "page.nav", here.href() + "/pages", "layout-template"));
    }
}
