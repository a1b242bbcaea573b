package io.parley.campaign;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A brand's cards through the API; the use cases are the pages'. */
@Path("api/v1/cards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CardApi {

    private static final byte[] NOTHING = {};
    @Inject
    private Cards cards;
    @Inject
    private CardPublication publication;
    @Inject
    private Writes writes;

    @GET
    @AllowedTo(KEY)
    @Scope("cards:read")
    public Response list(@BeanParam ApiList list) {
        return list.answer(cards.page(list.request("age", "name")), CardJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(KEY)
    @Scope("cards:write")
    @Prepares
    public Response create(byte[] bytes) {
        return writes.once(bytes, () -> {
            JsonBody body = JsonBody.of(bytes, "name", "campaign", "account", "text", "buttons");
            Form form = CardJson.asked(body);
            body.check();
            CardView made = writes.save(body, form, CardForm.of(form), CardJson::property, c -> cards.create(c.chosen()));
            return CardJson.answer(201, made).at(CardJson.ADDRESS + made.id());
        });
    }

    @GET
    @Path("{id}")
    @AllowedTo(KEY)
    @Scope("cards:read")
    public Response show(@PathParam("id") UUID id) {
        return CardJson.answer(200, cards.get(id)).response().build();
    }

    /** It is on its way when this is answered; the card says how far it got. */
    @POST
    @Path("{id}/publication")
    @AllowedTo(KEY)
    @Scope("cards:write")
    @Publishes
    public Response publish(@PathParam("id") UUID id) {
        return writes.once(NOTHING, () -> publishing(id));
    }

    private ApiAnswer publishing(UUID id) {
        CardView card = cards.get(id);
        publication.publish(id, writes.known(card.version()));
        return CardJson.answer(202, cards.get(id));
    }
}
