package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.audit.AuditLine;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.audit.PlatformChain;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.AuditParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneOffset;
import java.util.List;

/** The platform's log. */
@Path("admin/audit")
@RequestScoped
public class AdminAuditPages {

    @Inject
    private PlatformAudit audit;
    @Inject
    private PlatformChain chain;
    @Inject
    private AuditViews views;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam AuditParams params) {
        return views.page("tenant/admin-audit", params, ZoneOffset.UTC, audit::page, List.of());
    }

    @GET
    @Path("all.csv")
    @AllowedTo(ADMIN)
    public Sheet<AuditLine> file(@BeanParam AuditParams params) {
        return views.sheet("platform-audit", params, ZoneOffset.UTC, audit::page);
    }

    @GET
    @Path("chain")
    @AllowedTo(ADMIN)
    public View check() {
        return View.of("tenant/audit-chain").with("chain", chain.check(PlatformChain.PLATFORM));
    }
}
