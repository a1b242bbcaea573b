package io.parley.lifecycle;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's export, for its owners. */
@ApplicationScoped
class LifecycleNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND && here.role() == Role.OWNER)
                .map(here -> new Entry(97, "lifecycle.nav.export", here.href() + "/export", "download")).stream();
    }
}
