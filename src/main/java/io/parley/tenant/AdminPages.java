package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.audit.AuditLines;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.health.Health;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The platform admin's home. */
@Path("admin")
@RequestScoped
public class AdminPages {

    private static final PageRequest NEWEST = new PageRequest(1, 8, "", false, "");
    @Inject
    private PlatformOverview overview;
    @Inject
    private Onboardings onboardings;
    @Inject
    private Health health;
    @Inject
    private PlatformAudit audit;
    @Inject
    private AuditLines lines;

    @GET
    @AllowedTo(ADMIN)
    public View home() {
        var newest = audit.newest(NEWEST.size());
        return View.of("tenant/admin-home").with("page", new Page<>(lines.of(newest), newest.size(), NEWEST)).with("counts", overview.counts())
                .with("unfinished", onboardings.unfinished()).with("signs", health.signs());
    }
}
