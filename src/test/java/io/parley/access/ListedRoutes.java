package io.parley.access;

import io.parley.fixtures.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way into Parley and who may use it, as somebody read and agreed to: routes.txt. */
final class ListedRoutes {

    private ListedRoutes() {
    }

    static List<String> listed() throws IOException {
        try (var in = ListedRoutes.class.getResourceAsStream("/routes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }

    /** The same lines, of what is there. */
    static List<String> of(List<Route> routes, Stream<String> servlets) {
        return Stream.concat(routes.stream().map(Route::line), servlets.map(s -> "SERVLET " + s)).distinct().sorted().collect(Collectors.toList());
    }
}
