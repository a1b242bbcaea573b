package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;
import static io.parley.shared.web.AllowedTo.Who.PERSON;

import io.parley.shared.kernel.Page;
import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Shell;
import io.parley.shared.web.Switcher;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The front door: who is new logs in, who has one place goes there, who has several chooses. */
@Path("/")
@RequestScoped
public class PlacesPage {

    private static final int CARDS = 48;
    @Inject
    private Places places;
    @Inject
    private Visit visit;
    @Context
    private UriInfo address;

    @GET
    @AllowedTo(ANYONE)
    public Response open(@BeanParam ListParams params) {
        if (visit.actor().isEmpty()) {
            return Response.ok(View.of("tenant/start")).build();
        }
        Actor person = visit.actor().get();
        Optional<String> only = address.getQueryParameters().isEmpty() ? only(person) : Optional.empty();
        return only.map(href -> Response.seeOther(URI.create(href)).build())
                .orElseGet(() -> Response.ok(choose(places.page(person.id(), params.request("name").sized(CARDS)))).build());
    }

    /** What the switcher finds beyond what it holds (shared.web, W13). */
    @GET
    @Path("places")
    @AllowedTo(PERSON)
    public Response find(@BeanParam ListParams params) {
        Page<PlaceRow> page = places.page(visit.actor().orElseThrow().id(), params.request("name").sized(Switcher.MOST));
        return Response.ok(PlaceJson.of(page), "application/json;charset=UTF-8").build();
    }

    /** Where there is nothing to choose; an address with a query asks to choose all the same. */
    private Optional<String> only(Actor person) {
        if (person.admin()) {
            return Optional.of("/admin");
        }
        List<Shell.Group> groups = places.places(person.id(), List.of());
        if (groups.size() != 1) {
            return Optional.empty();
        }
        Shell.Group group = groups.get(0);
        return Optional.ofNullable(group.agency()).or(() -> group.brands().size() == 1 ? group.brands().stream().findFirst() : Optional.empty())
                .map(Shell.Spot::href);
    }

    private static View choose(Page<PlaceRow> page) {
        boolean none = page.total() == 0 && page.query().isEmpty();
        return none ? View.of("tenant/nowhere")
                : View.of("tenant/places").with("page", page).with("groups", PlaceRow.groups(page.items()));
    }
}
