package io.parley.channel;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's accounts, and for admins to the channels' health. */
@ApplicationScoped
class ChannelNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return Stream.concat(visit.place().filter(here -> here.kind() == Place.Kind.BRAND).stream()
                .map(here -> new Entry(70, "channel.nav", here.href() + "/accounts", "key-round")), admin(visit, path));
    }

    private static Stream<Entry> admin(Visit visit, String path) {
        boolean here = path.equals("/admin") || path.startsWith("/admin/");
        return here && visit.actor().filter(Actor::admin).isPresent()
                ? Stream.of(new Entry(35, "channel.nav.admin", "/admin/channels", "activity")) : Stream.empty();
    }
}
