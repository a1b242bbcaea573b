package io.parley.privacy;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's contacts, for those who may find them. */
@ApplicationScoped
class PrivacyNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND && here.role() != Role.ANALYST).stream()
                .map(here -> new Entry(27, "privacy.nav", here.href() + "/contacts", "user",
                        path.startsWith(here.href() + "/privacy") ? here.href() + "/privacy" : here.href() + "/erasures"));
    }
}
