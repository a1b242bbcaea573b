package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.api.KeyText;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** A brand's keys to the API, for its owners. A key is shown once, to who made it. */
@Path("b/{brand}/api-keys")
@RequestScoped
public class ApiKeyPages {

    @Inject
    private ApiKeys keys;
    @Inject
    private HandOver handOver;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    @GET
    @AllowedTo(OWNER)
    public View list(@BeanParam ListParams params) {
        return View.of("tenant/api-keys").with("page", keys.page(here(), params.request("name", "created", "used")));
    }

    @GET
    @Path("all.csv")
    @AllowedTo(OWNER)
    public Sheet<ApiKeyView> sheet(@BeanParam ListParams params) {
        Place here = here();
        return Sheet.of("api-keys", params.request("name", "created", "used"), r -> keys.page(here, r)).column("name", ApiKeyView::name)
                .column("key", ApiKeyView::beginning).column("scopes", ApiKeyView::scopeTexts).column("created", ApiKeyView::created)
                .column("created_by", ApiKeyView::creator).column("expires", ApiKeyView::expires).column("used", ApiKeyView::used);
    }

    @GET
    @Path("new")
    @AllowedTo(OWNER)
    public View blank() {
        return asking(new Form().fill("expires", "365"));
    }

    @POST
    @AllowedTo(OWNER)
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, ApiKeyForm.of(form), k -> keys.create(here(), k.wanted())).map(this::show)
                .orElseGet(() -> Response.ok(asking(form).refused(form)).build());
    }

    @GET
    @Path("{id}/secret")
    @AllowedTo(OWNER)
    public View secret(@PathParam("id") UUID id) {
        ApiKeyView key = keys.get(here(), id);
        var text = handOver.carried();
        handOver.drop(response, secretOf(id));
        return View.of("tenant/api-key-secret").secret().with("key", key).with("text", text.orElse(null));
    }

    @GET
    @Path("{id}")
    @AllowedTo(OWNER)
    public View key(@PathParam("id") UUID id) {
        ApiKeyView key = keys.get(here(), id);
        return view(key, new Form().fill("name", key.name()).fill("version", key.version()));
    }

    @POST
    @Path("{id}")
    @AllowedTo(OWNER)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        keys.get(here(), id);
        var form = new Form(typed);
        return forms.save(form, new ApiKeyForm.Naming(form.value("name")), n -> keys.rename(here(), id, form.number("version"), n.name()))
                .map(k -> done("api.key.renamed", k)).orElseGet(() -> again(keys.get(here(), id), form));
    }

    @POST
    @Path("{id}/removal")
    @AllowedTo(OWNER)
    public Response revoke(@PathParam("id") UUID id) {
        return done("api.key.revoked", keys.revoke(here(), id));
    }

    private Response show(ApiKeys.Issued issued) {
        KeyText text = issued.text();
        handOver.leave(response, secretOf(issued.id()), text.text(), Duration.ofMinutes(1));
        return Response.seeOther(URI.create(secretOf(issued.id()))).build();
    }

    private Response done(String key, ApiKeyView of) {
        Flash.done(request, key, of.name());
        return Response.seeOther(URI.create(here().href() + "/api-keys")).build();
    }

    private static Response again(ApiKeyView key, Form form) {
        return Response.ok(view(key, form.against(key.version())).refused(form)).build();
    }

    private static View view(ApiKeyView key, Form form) {
        return View.of("tenant/api-key").with("key", key).with("form", form);
    }

    private static View asking(Form form) {
        return View.of("tenant/api-key-new").with("form", form).with("scopes", ApiKeyForm.SCOPES).with("expiries", ApiKeyForm.EXPIRIES);
    }

    private String secretOf(UUID id) {
        return here().href() + "/api-keys/" + id + "/secret";
    }

    private Place here() {
        return visit.here();
    }
}
