package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.BrandChain;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Who changed what in a brand. */
@Path("b/{brand}/audit")
@RequestScoped
public class BrandAuditPages {

    @Inject
    private BrandAudit audit;
    @Inject
    private BrandChain chain;

    @GET
    @AllowedTo({OWNER, EDITOR})
    public View list(@BeanParam ListParams params) {
        return View.of("tenant/brand-audit").with("page", audit.page(params.request("at")));
    }

    @GET
    @Path("chain")
    @AllowedTo({OWNER, EDITOR})
    public View check() {
        return View.of("tenant/audit-chain").with("chain", chain.check());
    }
}
