package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Members, settings and the log, as far as the role opens them. */
@ApplicationScoped
class TenantNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().stream().flatMap(here -> here.kind() == Place.Kind.AGENCY ? agency(here) : brand(here));
    }

    private static Stream<Entry> agency(Place here) {
        var members = members(here);
        return here.role() == Role.OWNER ? Stream.of(members, settings(here), audit(here)) : Stream.of(members);
    }

    private static Stream<Entry> brand(Place here) {
        var members = members(here);
        var keys = new Entry(92, "tenant.nav.keys", here.href() + "/api-keys", "shield");
        return here.role() == Role.OWNER ? Stream.of(members, settings(here), keys, audit(here))
                : here.role().mayEdit() ? Stream.of(members, settings(here), audit(here)) : Stream.of(members, settings(here));
    }

    private static Entry audit(Place here) {
        return new Entry(95, "tenant.nav.audit", here.href() + "/audit", "history");
    }

    private static Entry members(Place here) {
        return new Entry(80, "tenant.nav.members", here.href() + "/members", "users", here.href() + "/invitations");
    }

    private static Entry settings(Place here) {
        return new Entry(90, "tenant.nav.settings", here.href() + "/settings", "settings");
    }
}
