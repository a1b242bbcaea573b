package io.parley.shared.web;

import io.parley.shared.kernel.Accent;
import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the shell of a page together from what the edge found and what the features offer. */
@ApplicationScoped
class Frame {

    private static final Shell.Spot ADMIN = new Shell.Spot("admin", "Parley", "admin", "/admin", Accent.PARLEY.hex());
    /** So few places that there is nothing to bring forward. */
    private static final int FEW = 8;
    @Inject
    private Visit visit;
    @Inject
    private Preferences preferences;
    @Inject
    private Switcher switcher;
    @Inject
    private StaticManifest files;
    @Inject
    @Any
    private Instance<Navigation> navigation;
    @Inject
    @Any
    private Instance<Notices> notices;

    /** An error page leads home and does not say what was asked for: a foreign place and a missing one must look alike. */
    Shell around(HttpServletRequest request, boolean error) {
        String path = Paths.of(request);
        var here = here(path);
        return new Shell(preferences.language().tag(), preferences.look(), error ? "/" : Paths.withQuery(request), files,
                (here == null ? Accent.PARLEY.hex() : here.accent()).substring(1), visit.actor().map(Frame::viewer).orElse(null),
                here, error ? Shell.Places.NONE : places(request, here), nav(path), Flash.take(request),
                error ? null : visit.place().map(Frame::banner).orElse(null),
                error ? List.of() : notices.stream().flatMap(n -> n.notices(visit, path)).toList());
    }

    ZoneId zone() {
        return visit.place().map(Place::zone).orElse(ZoneOffset.UTC);
    }

    private Shell.Places places(HttpServletRequest request, Shell.Spot here) {
        return visit.actor().map(a -> {
            List<String> recent = RecentFilter.of(request);
            return places(switcher.places(a.id(), recent), recent, here);
        }).orElse(Shell.Places.NONE);
    }

    private static Shell.Places places(List<Shell.Group> groups, List<String> recent, Shell.Spot here) {
        List<Shell.Spot> all = groups.stream().flatMap(g -> Stream.concat(Stream.ofNullable(g.agency()), g.brands().stream())).toList();
        List<Shell.Spot> last = recent.stream().filter(href -> here == null || !href.equals(here.href()))
                .flatMap(href -> all.stream().filter(s -> s.href().equals(href)).limit(1)).toList();
        return new Shell.Places(all.size() > FEW ? last : List.of(), groups, all.size() >= Switcher.MOST);
    }

    private Shell.Spot here(String path) {
        boolean admin = path.startsWith("/admin") && visit.actor().filter(Actor::admin).isPresent();
        return visit.place().map(Frame::spot).orElse(admin ? ADMIN : null);
    }

    private List<Shell.NavItem> nav(String path) {
        List<Navigation.Entry> entries = navigation.stream().flatMap(n -> n.entries(visit, path))
                .sorted(Comparator.comparingInt(Navigation.Entry::weight)).toList();
        var current = entries.stream().filter(e -> e.covers(path) > 0).max(Comparator.comparingInt(e -> e.covers(path)));
        return entries.stream().map(e -> new Shell.NavItem(e.key(), e.href(), e.icon(), current.filter(e::equals).isPresent())).toList();
    }

    private static Shell.Viewer viewer(Actor actor) {
        return new Shell.Viewer(actor.name(), actor.email(), actor.admin());
    }

    private static Shell.Spot spot(Place place) {
        return new Shell.Spot(place.kind().name().toLowerCase(java.util.Locale.ROOT), place.name(), place.slug(), place.href(), place.accent(),
                place.state(), Pictures.href(place.logo()));
    }

    private static Shell.Banner banner(Place place) {
        return place.support() != null ? new Shell.Banner(place.state(), place.support().until(), place.support().reason())
                : place.state() == PlaceState.ARCHIVED ? new Shell.Banner(place.state(), null, place.why()) : null;
    }
}
