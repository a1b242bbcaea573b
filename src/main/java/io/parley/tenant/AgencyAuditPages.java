package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.audit.AuditLine;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.audit.PlatformChain;
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

/** Who changed what at an agency, and at its brands from outside of them. */
@Path("a/{agency}/audit")
@RequestScoped
public class AgencyAuditPages {

    @Inject
    private PlatformAudit audit;
    @Inject
    private PlatformChain chain;
    @Inject
    private AuditViews views;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo(OWNER)
    public View list(@BeanParam AuditParams params) {
        return views.page("tenant/agency-audit", params, visit.here().zone(), q -> audit.page(visit.here().id(), q), audit.actors(visit.here().id()));
    }

    @GET
    @Path("all.csv")
    @AllowedTo(OWNER)
    public Sheet<AuditLine> file(@BeanParam AuditParams params) {
        return views.sheet(visit.here().slug() + "-audit", params, visit.here().zone(), q -> audit.page(visit.here().id(), q));
    }

    @GET
    @Path("chain")
    @AllowedTo(OWNER)
    public View check() {
        return View.of("tenant/audit-chain").with("chain", chain.check(visit.here().id()));
    }
}
