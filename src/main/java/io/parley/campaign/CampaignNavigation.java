package io.parley.campaign;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's campaigns. */
@ApplicationScoped
class CampaignNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND).stream()
                .map(here -> new Entry(20, "campaign.nav", here.href() + "/campaigns", "megaphone"));
    }
}
