package io.parley.access;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.KEY;
import static io.parley.shared.web.AllowedTo.Who.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Route;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Prepares;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.RouteGuard;
import io.parley.shared.web.SignOff;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No state change escapes sign-off because nobody thought of it. */
class PublishingRoutesTest {

    @Test
    @DisplayName("W12 each state change open to editors or keys says either that it publishes or that it prepares, and who asks for sign-off can ask")
    void every_state_change_says_which() {
        assertThat(Route.all().stream().filter(PublishingRoutesTest::isEditors)).hasSizeGreaterThan(30);
        assertThat(wrong(Route.all())).isEmpty();
    }

    @Test
    @DisplayName("W12 control: it finds a route that says neither, one that says both, one open to agents, and one whose use case never asks")
    void the_test_can_fail() {
        assertThat(wrong(Route.of(Stream.of(Forgetful.class)))).containsExactlyInAnyOrder("DELETE /forgetful [EDITOR, KEY]", "PATCH /forgetful [KEY]",
                "POST /forgetful [OWNER, EDITOR]", "POST /forgetful/agents [EDITOR, AGENT]", "PUT /forgetful [OWNER, EDITOR]");
    }

    private static List<String> wrong(List<Route> routes) {
        return routes.stream().filter(r -> isEditors(r) ? r.says(Publishes.class) == r.says(Prepares.class) || !canAsk(r)
                : r.says(Publishes.class) || r.says(Prepares.class)).map(Route::toString).toList();
    }

    /** A state change that an editor, or a key as one, may make and an agent may not. */
    private static boolean isEditors(Route route) {
        return !Set.of("GET", "HEAD").contains(route.method()) && !route.allowed().contains(AGENT)
                && (route.allowed().contains(EDITOR) || route.allowed().contains(KEY));
    }

    private static boolean canAsk(Route route) {
        var publishes = route.handler().getAnnotation(Publishes.class);
        return publishes == null || publishes.asks() == RouteGuard.class
                || Stream.of(publishes.asks().getDeclaredFields()).anyMatch(f -> f.getType() == SignOff.class);
    }

    @Path("forgetful")
    static class Forgetful {

        @POST
        @AllowedTo({OWNER, EDITOR})
        void neither() {
        }

        @PUT
        @AllowedTo({OWNER, EDITOR})
        @Publishes
        @Prepares
        void both() {
        }

        @PATCH
        @AllowedTo(KEY)
        void key() {
        }

        @DELETE
        @AllowedTo({EDITOR, KEY})
        @Publishes(asks = String.class)
        void asksNobody() {
        }

        @POST
        @Path("agents")
        @AllowedTo({EDITOR, AGENT})
        @Publishes
        void agents() {
        }

        @POST
        @Path("right")
        @AllowedTo({OWNER, EDITOR})
        @Prepares
        void right() {
        }

        @GET
        @AllowedTo({OWNER, EDITOR})
        void reads() {
        }
    }
}
