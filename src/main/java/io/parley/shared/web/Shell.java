package io.parley.shared.web;

import io.parley.shared.tenancy.PlaceState;
import java.time.Instant;
import java.util.List;

/**
 * The frame around a page.
 *
 * @param viewer null before log-in
 * @param here   null outside of an agency, a brand and the admin's rooms
 * @param accent six hex digits without the #
 * @param flash  null unless the last request left one
 * @param banner what everybody here has to know first, null for nothing
 */
public record Shell(String locale, String look, String path, StaticManifest files, String accent, Viewer viewer, Spot here,
                    Places places, List<NavItem> nav, Flash flash, Banner banner, List<Notices.Notice> notices) {

    /** The address of a style sheet, script or image; a name nobody knows ends the rendering. */
    public String file(String name) {
        return files.address(name);
    }

    public record Viewer(String name, String email, boolean admin) {
    }

    /** A place as the switcher shows it; kind is admin, agency or brand, the logo's address null for none. */
    public record Spot(String kind, String name, String slug, String href, String accent, PlaceState state, String logo) {

        public Spot(String kind, String name, String slug, String href, String accent) {
            this(kind, name, slug, href, accent, PlaceState.ACTIVE, null);
        }
    }

    /** A visit as support (until and why), or with until null a place that stands still (its state and why). */
    public record Banner(PlaceState state, Instant until, String why) {
    }

    /** An agency (null for a person who knows only brands of it) and those of its brands the person may enter. */
    public record Group(Spot agency, List<Spot> brands) {
    }

    /** What the switcher holds: where the person was last, all it has room for, and whether there may be more. */
    public record Places(List<Spot> recent, List<Group> groups, boolean more) {

        static final Places NONE = new Places(List.of(), List.of(), false);
    }

    public record NavItem(String key, String href, String icon, boolean current) {
    }
}
