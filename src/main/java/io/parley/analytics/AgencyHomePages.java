package io.parley.analytics;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.View;
import io.parley.shared.web.When;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency's home (rule AN2). */
@Path("a/{agency}")
@RequestScoped
public class AgencyHomePages {

    private static final int CARDS = 24;
    @Inject
    private Brands brands;
    @Inject
    private BrandDays days;
    @Inject
    private Visit visit;
    @Inject
    private Preferences preferences;
    @Inject
    private Clock clock;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View home(@BeanParam ListParams params) {
        Map<UUID, BrandDay> today = days.today(visit.here().id());
        List<UUID> first = today.entrySet().stream().filter(e -> e.getValue().needsSomebody()).map(Map.Entry::getKey).toList();
        var page = brands.page(visit.here().id(), params.request("name").sized(CARDS), first).map(b -> card(b, today.get(b.id())));
        return View.of("analytics/agency-home").with("page", page).with("mayEdit", visit.here().role().mayEdit());
    }

    private BrandCard card(BrandView brand, BrandDay day) {
        var when = new When(preferences.language(), ZoneId.of(brand.timeZone()));
        return new BrandCard(brand, when.time(clock.instant()), when.zoneName(), day);
    }
}
