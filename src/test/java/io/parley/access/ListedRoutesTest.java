package io.parley.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody opens a way into Parley, or changes who may use one, without a line that says so. */
class ListedRoutesTest {

    @Test
    @DisplayName("W2 every route stands in src/test/resources/routes.txt, with those its own line admits; what should stand there is in target/routes.txt")
    void every_route_is_listed() throws Exception {
        var there = ListedRoutes.of(Route.all(), Route.servlets().stream());
        Files.write(Path.of("target", "routes.txt"), there);
        assertThat(there).hasSizeGreaterThan(90).containsExactlyElementsOf(ListedRoutes.listed());
    }
}
