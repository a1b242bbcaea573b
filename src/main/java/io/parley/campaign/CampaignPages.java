package io.parley.campaign;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Prepares;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A brand's campaigns: everybody inside reads them, editors name them (rule CA2). */
@Path("b/{brand}/campaigns")
@RequestScoped
public class CampaignPages {

    @Inject
    private Campaigns campaigns;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View list(@BeanParam ListParams params) {
        return View.of("campaign/list").with("page", campaigns.page(params.request("name", "since")));
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<CampaignView> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-campaigns", params.request("name", "since"), campaigns::page).column("id", CampaignView::id)
                .column("name", CampaignView::name).column("always_on", CampaignView::alwaysOn).column("created", CampaignView::createdAt);
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show(@PathParam("id") UUID id) {
        CampaignView campaign = campaigns.get(id);
        return view(campaign, CampaignForm.typed(campaign));
    }

    @POST
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, CampaignForm.of(form), c -> campaigns.rename(id, form.number("version"), c.name()))
                .map(this::renamed).orElseGet(() -> again(campaigns.get(id), form));
    }

    private Response renamed(CampaignView campaign) {
        Flash.done(request, "campaign.renamed", campaign.name());
        return Response.seeOther(URI.create(visit.here().href() + "/campaigns/" + campaign.id())).build();
    }

    private Response again(CampaignView campaign, Form form) {
        return Response.ok(view(campaign, form.against(campaign.version())).refused(form)).build();
    }

    private View view(CampaignView campaign, Form form) {
        return View.of("campaign/show").with("campaign", campaign).with("form", form).with("mayEdit", visit.here().role().mayEdit());
    }
}
