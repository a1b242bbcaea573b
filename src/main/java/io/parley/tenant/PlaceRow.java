package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.web.Pictures;
import io.parley.shared.web.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** An agency or a brand a person may enter; the agency is null where the person is no member of it. */
public record PlaceRow(Shell.Spot place, Shell.Spot agency) {

    private static final Comparator<PlaceRow> BY_AGENCY = Comparator.comparing(PlaceRow::agency,
                    Comparator.nullsLast(Comparator.comparing(PlaceRow::name).thenComparing(Shell.Spot::slug)))
            .thenComparing(r -> name(r.place())).thenComparing(r -> r.place().slug());

    /** @param row kind, then address, name, colour, state and logo of the place, then those of its agency */
    static PlaceRow of(Object[] row) {
        return new PlaceRow(spot((String) row[0], row, 1), row[6] == null ? null : spot("agency", row, 6));
    }

    /** Agency by agency in the order of their names; what belongs to none of them comes last. */
    static List<Shell.Group> groups(List<PlaceRow> rows) {
        var groups = new ArrayList<Shell.Group>();
        rows.stream().sorted(BY_AGENCY).forEach(row -> {
            if (groups.isEmpty() || !Objects.equals(groups.get(groups.size() - 1).agency(), row.agency())) {
                groups.add(new Shell.Group(row.agency(), new ArrayList<>()));
            }
            if (row.place().kind().equals("brand")) {
                groups.get(groups.size() - 1).brands().add(row.place());
            }
        });
        return groups;
    }

    private static Shell.Spot spot(String kind, Object[] row, int at) {
        String slug = (String) row[at];
        String prefix = Place.Kind.valueOf(kind.toUpperCase(Locale.ROOT)).prefix();
        return new Shell.Spot(kind, (String) row[at + 1], slug, prefix + slug, (String) row[at + 2], PlaceState.valueOf((String) row[at + 3]),
                Pictures.href((UUID) row[at + 4]));
    }

    private static String name(Shell.Spot spot) {
        return spot.name().toLowerCase(Locale.ROOT);
    }
}
