package io.parley.campaign;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The ways to a brand's campaigns, cards and entry points. */
@ApplicationScoped
class CampaignNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND).stream()
                .flatMap(here -> Stream.of(new Entry(20, "campaign.nav", here.href() + "/campaigns", "megaphone"),
                        new Entry(40, "campaign.nav.cards", here.href() + "/cards", "mouse-pointer-click"),
                        new Entry(45, "campaign.nav.entries", here.href() + "/entry-points", "log-in")));
    }
}
