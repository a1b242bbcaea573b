package io.parley.channel;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.engine.Capabilities;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
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
import java.util.UUID;

/** A brand's accounts: everybody inside reads them, owners connect them (rule CH2), who may edit lets them send again (rule CH4). */
@Path("b/{brand}/accounts")
@RequestScoped
public class AccountPages {

    private static final String[] COLUMNS = {"handle", "name", "since"};
    @Inject
    private Accounts accounts;
    @Inject
    private Connecting connecting;
    @Inject
    private Capabilities capabilities;
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
        return View.of("channel/accounts").with("page", accounts.page(params.request(COLUMNS))).with("mayConnect", visit.here().role() == Role.OWNER);
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<AccountView> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-accounts", params.request(COLUMNS), accounts::page).column("id", AccountView::id).column("channel", AccountView::channel)
                .column("handle", AccountView::handle).column("name", AccountView::name).column("mode", AccountView::mode).column("connected", AccountView::connected)
                .column("gate", AccountView::gate).column("since", AccountView::connectedAt);
    }

    @GET
    @Path("new")
    @AllowedTo(OWNER)
    public View ask() {
        return View.of("channel/connect").with("form", new Form());
    }

    @POST
    @AllowedTo(OWNER)
    public Response connect(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, AccountForm.of(form), a -> connecting.connect("x", a)).map(a -> seen(a, "channel.connected"))
                .orElseGet(() -> Response.ok(View.of("channel/connect").refused(withoutSecrets(form))).build());
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show(@PathParam("id") UUID id) {
        return signOff.on(View.of("channel/account")).with("account", accounts.get(id)).with("last", accounts.lastEvent(id).orElse(null))
                .with("encrypted", accounts.encrypted(id)).with("can", capabilities);
    }

    @POST
    @Path("{id}/gate/opening")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response open(@PathParam("id") UUID id) {
        return seen(accounts.open(id), "channel.opened");
    }

    private Response seen(AccountView account, String said) {
        Flash.done(request, said, account.handle());
        return Response.seeOther(URI.create(visit.here().href() + "/accounts/" + account.id())).build();
    }

    /** Rule CH3: what was typed is kept, but for what must never be sent to a browser. */
    private static Form withoutSecrets(Form form) {
        return form.fill("token", "").fill("secret", "");
    }
}
