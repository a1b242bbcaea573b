package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.KEY;

import io.parley.shared.api.ApiAnswer;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The brand a key opens. */
@Path("api/v1/brand")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BrandApi {

    @Inject
    private Brands brands;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo(KEY)
    @Scope("brand:read")
    public Response show() {
        BrandView brand = brands.get(visit.here().id());
        return ApiAnswer.of(200, json(brand), brand.version()).response().build();
    }

    private static JsonObject json(BrandView brand) {
        return Json.createObjectBuilder().add("id", brand.id().toString()).add("name", brand.name()).add("slug", brand.slug())
                .add("languages", Json.createArrayBuilder(brand.languages())).add("timeZone", brand.timeZone()).add("accent", brand.accent())
                .add("createdAt", brand.createdAt().toString()).build();
    }
}
