package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.audit.AuditRow;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.audit.PlatformChain;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The platform's log. */
@Path("admin/audit")
@RequestScoped
public class AdminAuditPages {

    @Inject
    private PlatformAudit audit;
    @Inject
    private PlatformChain chain;
    @Inject
    private PlatformOverview overview;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        var page = audit.page(params.request("at"));
        return View.of("tenant/admin-audit").with("page", page).with("names", overview.names(page.items().stream().map(AuditRow::subject).toList()));
    }

    @GET
    @Path("chain")
    @AllowedTo(ADMIN)
    public View check() {
        return View.of("tenant/audit-chain").with("chain", chain.check(PlatformChain.PLATFORM));
    }
}
