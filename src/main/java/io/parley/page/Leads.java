package io.parley.page;

import io.parley.link.Conversion;
import io.parley.link.Conversions;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The forms people sent to the current brand. */
@UseCase
@ApplicationScoped
class Leads {

    private static final String TAKE = "insert into lead (brand_id, id, page_id, page_version_id, campaign_id, conversion_id, run_id, click_id, "
            + "once, fields, at) values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), cast(?7 as uuid), cast(?8 as uuid), ?9, ?10, ?11) "
            + "on conflict (brand_id, page_id, once) do nothing";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Conversions conversions;
    @Inject
    private VisitTokens tokens;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** Keeps a sent form and reaches its goal, once, if a person sent it (rules PG6, PG10). @param fields label → what was typed, as JSON */
    void take(Landing landing, VisitToken visit, boolean person, String fields) {
        UUID conversion = person ? reach(landing, visit) : null;
        entities.createNativeQuery(TAKE).setParameter(1, Current.brand()).setParameter(2, ids.next()).setParameter(3, landing.page())
                .setParameter(4, visit.version()).setParameter(5, landing.campaign()).setParameter(6, Objects.toString(conversion, null))
                .setParameter(7, Objects.toString(visit.run(), null)).setParameter(8, Objects.toString(visit.click(), null))
                .setParameter(9, tokens.once(visit, fields)).setParameter(10, fields).setParameter(11, clock.instant()).executeUpdate();
    }

    private UUID reach(Landing landing, VisitToken visit) {
        return conversions.reach(new Conversion("lead:" + landing.page(), visit.visit().toString(), landing.campaign(), visit.run(),
                visit.click(), landing.page(), visit.mode())).orElse(null);
    }

    /** Those of a page, the newest first. */
    Page<LeadRow> of(UUID page, PageRequest request) {
        return Listing.of(entities, request, "from Lead l where l.pageId = :page", "and lower(l.fields) like :like escape '\\'").with("page", page)
                .page("select l", Lead.class, "l.id desc", "l").map(Lead::row);
    }

    /** How many there are, by page. */
    Map<UUID, Long> counts() {
        List<Object[]> rows = entities.createQuery("select l.pageId, count(l) from Lead l group by l.pageId", Object[].class).getResultList();
        return rows.stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
    }
}
