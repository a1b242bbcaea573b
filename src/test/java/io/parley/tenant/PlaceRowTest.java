package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Shell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceRowTest {

    private static final Object[][] ROWS = {
        {"agency", "harbour", "Harbour & Finch", "#111111", "ACTIVE", null, "harbour", "Harbour & Finch", "#111111", "ACTIVE", null},
        {"brand", "mina-tea", "Mina Tea", "#222222", "ACTIVE", null, "harbour", "Harbour & Finch", "#111111", "ACTIVE", null},
        {"agency", "northlight", "northlight", "#333333", "ACTIVE", null, "northlight", "northlight", "#333333", "ACTIVE", null},
        {"brand", "agave-norte", "Agave Norte", "#444444", "ACTIVE", null, "northlight", "northlight", "#333333", "ACTIVE", null},
        {"brand", "beacon", "beacon Pictures", "#555555", "ACTIVE", null, "northlight", "northlight", "#333333", "ACTIVE", null},
        {"brand", "aster", "Aster", "#666666", "ACTIVE", null, null, null, null, null, null},
        {"brand", "zinnia", "Zinnia", "#777777", "ACTIVE", null, null, null, null, null, null},
    };

    @Test
    @DisplayName("TN2: places stand agency by agency by name, lone brands last, whatever order they came in")
    void grouped() {
        var rows = new ArrayList<>(List.of(ROWS));
        Collections.shuffle(rows, new Random(3));
        List<Shell.Group> groups = PlaceRow.groups(rows.stream().map(PlaceRow::of).toList());
        assertThat(groups).extracting(g -> g.agency() == null ? null : g.agency().href()).containsExactly("/a/harbour", "/a/northlight", null);
        assertThat(groups).extracting(g -> g.brands().stream().map(Shell.Spot::name).toList())
                .containsExactly(List.of("Mina Tea"), List.of("Agave Norte", "beacon Pictures"), List.of("Aster", "Zinnia"));
        assertThat(groups.get(2).brands().get(0)).isEqualTo(new Shell.Spot("brand", "Aster", "aster", "/b/aster", "#666666"));
    }

    @Test
    @DisplayName("an agency without brands is a place too, and two of one name stay apart")
    void agencies() {
        List<Shell.Group> groups = PlaceRow.groups(List.of(agency("north-2"), agency("north-1")));
        assertThat(groups).extracting(g -> g.agency().slug()).containsExactly("north-1", "north-2");
        assertThat(groups).allMatch(g -> g.brands().isEmpty());
        assertThat(PlaceRow.groups(List.of())).isEmpty();
    }

    private static PlaceRow agency(String slug) {
        return PlaceRow.of(new Object[] {"agency", slug, "North", "#333333", "ACTIVE", null, slug, "North", "#333333", "ACTIVE", null});
    }
}
