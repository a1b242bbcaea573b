package io.parley.usage;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to what was used. */
@ApplicationScoped
class UsageNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        boolean admin = path.startsWith("/admin") && visit.actor().filter(Actor::admin).isPresent();
        return admin ? Stream.of(new Entry(33, "usage.nav", "/admin/usage", "gauge"), new Entry(34, "usage.nav.packages", "/admin/packages", "package"))
                : visit.place().filter(here -> here.role() == Role.OWNER).stream().map(UsageNavigation::own);
    }

    private static Entry own(Place here) {
        return new Entry(85, "usage.nav", here.href() + "/usage", "gauge");
    }
}
