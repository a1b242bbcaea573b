package io.parley.lifecycle;

import io.parley.shared.mail.Letter;
import io.parley.shared.mail.Letters;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.Hosts;
import io.parley.tenant.People;
import io.parley.tenant.PersonView;
import io.parley.tenant.Venue;
import io.parley.tenant.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Tells whoever asked for an export that it can be fetched. */
@ApplicationScoped
class ExportNews {

    @Inject
    private Exports exports;
    @Inject
    private Venues venues;
    @Inject
    private People people;
    @Inject
    private Letters letters;
    @Inject
    private Hosts hosts;
    @Inject
    private Clock clock;

    void ready(UUID brand, UUID export) {
        exports.newest().filter(e -> e.id().equals(export) && e.isReady()).map(ExportView::askedBy).flatMap(people::find)
                .ifPresent(person -> letters.post(letter(venues.get(Place.Kind.BRAND, brand), person)));
    }

    private Letter letter(Venue brand, PersonView person) {
        String until = clock.instant().plus(ExportWork.KEPT).toString();
        String path = person.admin() ? "/admin/brands/" + brand.id() : brand.href() + "/export";
        return new Letter("export-ready", brand.agency().id(), brand.id(), null, person.email(), person.language() == null ? "en" : person.language(),
                Map.of("place", brand.name(), "expires", until, "link", hosts.portal(path)));
    }
}
