package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.tenancy.Place;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** All agencies, and one of them, for the platform's admins. */
@Path("admin/agencies")
@RequestScoped
public class AdminAgencyPages {

    @Inject
    private PlatformAgencies platform;
    @Inject
    private Onboardings onboardings;
    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private Members members;
    @Inject
    private Invitations invitations;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        return View.of("tenant/admin-agencies").with("page", platform.page(params.request("name", "address", "brands", "members", "created")))
                .with("unfinished", onboardings.unfinished());
    }

    @GET
    @Path("{id}")
    @AllowedTo(ADMIN)
    public View show(@PathParam("id") UUID id) {
        return View.of("tenant/admin-agency").with("agency", agencies.get(id)).with("brands", brands.of(id))
                .with("members", members.ofAgency(id)).with("invitations", invitations.waiting(Place.Kind.AGENCY, id));
    }
}
