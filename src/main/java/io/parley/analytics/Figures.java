package io.parley.analytics;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The current brand's figures. Rehearsals are counted apart and shown nowhere here. */
@UseCase
@ApplicationScoped
public class Figures {

    private static final String REACHED = """
            select a.campaign_id, a.item, s.stage, count(*) from run_stage a join run_stage s on s.brand_id = a.brand_id and s.run_id = a.run_id
            where a.brand_id = ?1 and a.stage = 'START' and a.mode = 'LIVE' and a.at >= ?2 and a.at < ?3 and a.campaign_id %s
            group by 1, 2, 3""";
    private static final String HAPPENED = """
            select stage, item, class, sum(count) from figure
            where brand_id = ?1 and mode = 'LIVE' and bucket >= ?2 and bucket < ?3 and campaign_id %s group by 1, 2, 3""";
    private static final String VERSION = """
            select flow_version_id from run where brand_id = ?1 and started_at >= ?2 and started_at < ?3 and campaign_id %s
            order by started_at desc, id desc limit 1""";
    private static final String NAMES = """
            select 'card:' || c.id || ':' || b.position, c.name, b.position || ' ' || b.label from card c
              join card_button b on b.brand_id = c.brand_id and b.card_id = c.id where c.brand_id = ?1
            union all select 'entry:' || id, name, kind from entry_point where brand_id = ?1
            union all select cast(id as text), name, code from link where brand_id = ?1
            union all select cast(id as text), name, code from page where brand_id = ?1""";
    @PersistenceContext
    private EntityManager entities;

    /** @param campaign null for all of them */
    List<Reached> reached(Period period, UUID campaign) {
        return rows(asked(REACHED, period, campaign)).stream().map(Reached::of).toList();
    }

    List<Happened> happened(Period period, UUID campaign) {
        return rows(asked(HAPPENED, period, campaign)).stream().map(Happened::of).toList();
    }

    /** The flow version of the newest run, whose order of steps is shown. */
    Optional<UUID> version(Period period, UUID campaign) {
        return asked(VERSION, period, campaign).getResultList().stream().map(UUID.class::cast).findFirst();
    }

    /** What an item of a figure is called. */
    Map<String, Name> names() {
        return rows(entities.createNativeQuery(NAMES).setParameter(1, Current.brand())).stream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> new Name((String) r[1], (String) r[2])));
    }

    /** Campaigns of which anything was ever counted (rule AN1). */
    Set<UUID> counted() {
        Query query = entities.createNativeQuery("select id from campaign c where brand_id = ?1 and exists (select from figure f "
                + "where f.brand_id = c.brand_id and f.campaign_id = c.id and f.mode = 'LIVE')").setParameter(1, Current.brand());
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private Query asked(String sql, Period period, UUID campaign) {
        Query query = entities.createNativeQuery(sql.formatted(campaign == null ? "is not null" : "= ?4")).setParameter(1, Current.brand())
                .setParameter(2, period.begin().atOffset(ZoneOffset.UTC)).setParameter(3, period.end().atOffset(ZoneOffset.UTC));
        return campaign == null ? query : query.setParameter(4, campaign);
    }

    /** What the driver hands over for a timestamptz depends on who asks. */
    static Instant instant(Object at) {
        return at instanceof Timestamp t ? t.toInstant() : ((OffsetDateTime) at).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** @param detail a card button's position and label, an entry's kind, a link's or page's code */
    record Name(String name, String detail) {
    }
}
