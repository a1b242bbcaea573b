package io.parley.tenant;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The platform admin's rooms. */
@ApplicationScoped
public class AdminNavigation implements Navigation {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(10, "admin.nav.home", "/admin", "house"),
            new Entry(20, "admin.nav.agencies", "/admin/agencies", "building", "/admin/onboardings"),
            new Entry(30, "admin.nav.brands", "/admin/brands", "store"),
            new Entry(40, "admin.nav.audit", "/admin/audit", "history"));

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        boolean here = path.equals("/admin") || path.startsWith("/admin/");
        return here && visit.actor().filter(Actor::admin).isPresent() ? ENTRIES.stream() : Stream.empty();
    }
}
