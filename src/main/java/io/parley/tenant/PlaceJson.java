package io.parley.tenant;

import io.parley.shared.kernel.Page;
import io.parley.shared.web.Shell;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** Places as the switcher's script reads them: how many there are, and the first of them in their order. */
final class PlaceJson {

    private PlaceJson() {
    }

    static String of(Page<PlaceRow> page) {
        var places = Json.createArrayBuilder();
        page.items().forEach(row -> places.add(object(row)));
        return Json.createObjectBuilder().add("total", page.total()).add("places", places).build().toString();
    }

    private static JsonObjectBuilder object(PlaceRow row) {
        Shell.Spot spot = row.place();
        JsonObjectBuilder object = Json.createObjectBuilder().add("kind", spot.kind()).add("name", spot.name()).add("href", spot.href())
                .add("accent", spot.accent()).add("state", spot.state().name()).add("agency", row.agency() == null ? "" : row.agency().name());
        return spot.logo() == null ? object : object.add("logo", spot.logo());
    }
}
