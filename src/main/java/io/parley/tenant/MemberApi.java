package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.KEY;

import io.parley.shared.api.ApiList;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The members of a brand, those through its agency too. */
@Path("api/v1/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MemberApi {

    @Inject
    private Members members;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo(KEY)
    @Scope("members:read")
    public Response list(@BeanParam ApiList list) {
        return list.answer(members.page(visit.here(), list.request("name", "role", "since")), MemberApi::json);
    }

    /** @return with the agency's name where the person is a member of that one */
    private static JsonObject json(MemberRow member) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", member.id().toString()).add("name", member.name()).add("email", member.email())
                .add("role", member.role().name()).add("since", member.since().toString());
        return (member.isOwn() ? json.addNull("agency") : json.add("agency", member.through())).build();
    }
}
