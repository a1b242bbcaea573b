package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.audit.AuditLine;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.BrandChain;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.AuditParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Who changed what in a brand, and at it from outside. */
@Path("b/{brand}/audit")
@RequestScoped
public class BrandAuditPages {

    @Inject
    private BrandAudit audit;
    @Inject
    private BrandChain chain;
    @Inject
    private AuditViews views;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo({OWNER, EDITOR})
    public View list(@BeanParam AuditParams params) {
        return views.page("tenant/brand-audit", params, visit.here().zone(), audit::page, audit.actors());
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR})
    public Sheet<AuditLine> file(@BeanParam AuditParams params) {
        return views.sheet(visit.here().slug() + "-audit", params, visit.here().zone(), audit::page);
    }

    @GET
    @Path("chain")
    @AllowedTo({OWNER, EDITOR})
    public View check() {
        return View.of("tenant/audit-chain").with("chain", chain.check());
    }
}
