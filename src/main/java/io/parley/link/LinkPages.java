package io.parley.link;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Prepares;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.SignOff;
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
import java.util.List;
import java.util.UUID;

/** A brand's links: everybody inside reads them, editors make and change them. */
@Path("b/{brand}/links")
@RequestScoped
public class LinkPages {

    @Inject
    private Links links;
    @Inject
    private LinkClicks clicks;
    @Inject
    private LinkFields fields;
    @Inject
    private Forms forms;
    @Inject
    private SignOff signOff;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View list(@BeanParam ListParams params) {
        return View.of("link/list").with("page", page(params.request("age", "name"))).with("mayEdit", mayEdit());
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<LinkRow> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-links", params.request("age", "name"), this::page).column("id", r -> r.link().id())
                .column("name", r -> r.link().name()).column("url", r -> r.link().url()).column("destination", r -> r.link().destination())
                .column("page", LinkRow::page).column("campaign", LinkRow::campaign).column("clicks", r -> r.count().human())
                .column("filtered", r -> r.count().filtered()).column("closed", r -> r.link().closed()).column("created", r -> r.link().createdAt());
    }

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View ask() {
        return fields.ask(View.of("link/new"), new Form().fill("leads", LinkForm.URL));
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, LinkForm.of(form), links::create).map(l -> done("link.created", l))
                .orElseGet(() -> Response.ok(fields.ask(View.of("link/new"), form).refused(form)).build());
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show(@PathParam("id") UUID id) {
        LinkView link = links.get(id);
        return view(link, LinkForm.typed(link));
    }

    @POST
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR})
    @Publishes(asks = Links.class)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        LinkView link = links.get(id);
        Form form = LinkForm.over(link, new Form(typed));
        return forms.save(form, LinkForm.of(form), f -> links.change(id, form.number("version"), f)).map(l -> done("link.changed", l))
                .orElseGet(() -> again(links.get(id), form));
    }

    @POST
    @Path("{id}/closure")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response close(@PathParam("id") UUID id) {
        return done("link.close.done", links.close(id));
    }

    @POST
    @Path("{id}/reopening")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response reopen(@PathParam("id") UUID id) {
        return done("link.reopen.done", links.reopen(id));
    }

    private Response done(String key, LinkView link) {
        Flash.done(request, key, link.name());
        return Response.seeOther(URI.create(visit.here().href() + "/links/" + link.id())).build();
    }

    private Response again(LinkView link, Form form) {
        return Response.ok(view(link, form.against(link.version())).refused(form)).build();
    }

    private View view(LinkView link, Form form) {
        return fields.ask(signOff.on(View.of("link/show").secret()), form).with("row", rows(List.of(link)).get(0)).with("clicks", clicks.latest(link.id()))
                .with("version", null).with("mayEdit", mayEdit());
    }

    private Page<LinkRow> page(PageRequest request) {
        Page<LinkView> page = links.page(request);
        return new Page<>(rows(page.items()), page.total(), page.request());
    }

    private List<LinkRow> rows(List<LinkView> some) {
        return fields.rows(some, clicks.counts(some.stream().map(LinkView::id).toList()));
    }

    private boolean mayEdit() {
        return visit.here().role().mayEdit();
    }
}
