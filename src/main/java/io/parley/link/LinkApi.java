package io.parley.link;

import static io.parley.shared.web.AllowedTo.Who.KEY;

import io.parley.shared.api.ApiAnswer;
import io.parley.shared.api.ApiList;
import io.parley.shared.api.JsonBody;
import io.parley.shared.api.Writes;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.Prepares;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A brand's links through the API; the use cases are the pages'. */
@Path("api/v1/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LinkApi {

    private static final byte[] NOTHING = {};
    @Inject
    private Links links;
    @Inject
    private Writes writes;

    @GET
    @AllowedTo(KEY)
    @Scope("links:read")
    public Response list(@BeanParam ApiList list) {
        return list.answer(links.page(list.request("age", "name")), LinkJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(KEY)
    @Scope("links:write")
    @Prepares
    public Response create(byte[] bytes) {
        return writes.once(bytes, () -> {
            JsonBody body = JsonBody.of(bytes, "name", "campaign", "destination", "page");
            Form form = LinkJson.asked(body);
            LinkView made = writes.save(body, form, LinkForm.of(form), LinkJson::property, links::create);
            return LinkJson.answer(201, made).at(LinkJson.ADDRESS + made.id());
        });
    }

    @GET
    @Path("{id}")
    @AllowedTo(KEY)
    @Scope("links:read")
    public Response show(@PathParam("id") UUID id) {
        return LinkJson.answer(200, links.get(id)).response().build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @AllowedTo(KEY)
    @Scope("links:write")
    @Publishes(asks = Links.class)
    public Response change(@PathParam("id") UUID id, byte[] bytes) {
        return writes.once(bytes, () -> {
            LinkView link = links.get(id);
            int known = writes.known(link.version());
            JsonBody body = JsonBody.of(bytes, "name", "destination", "page");
            Form form = LinkJson.asked(body, link);
            return LinkJson.answer(200, writes.save(body, form, LinkForm.of(form), LinkJson::property, f -> links.change(id, known, f)));
        });
    }

    @PUT
    @Path("{id}/closure")
    @AllowedTo(KEY)
    @Scope("links:write")
    @Publishes
    public Response close(@PathParam("id") UUID id) {
        return writes.once(NOTHING, () -> answer(links.close(id)));
    }

    @DELETE
    @Path("{id}/closure")
    @AllowedTo(KEY)
    @Scope("links:write")
    @Publishes
    public Response reopen(@PathParam("id") UUID id) {
        return writes.once(NOTHING, () -> answer(links.reopen(id)));
    }

    private static ApiAnswer answer(LinkView link) {
        return LinkJson.answer(200, link);
    }
}
