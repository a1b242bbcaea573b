package io.parley.usage;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Holds what every brand used this month against its package (rules US5, US6). ?1 is the month's first day. */
@PlatformUseCase
@ApplicationScoped
public class Limits {

    /** Of that limit of a package p of which most is used in a month u, in whole per cent; null where nothing is limited. */
    static final String PERCENT = "cast(floor(100 * greatest(cast(coalesce(u.conversations, 0) as numeric) / p.conversations, "
            + "cast(coalesce(u.messages_out, 0) as numeric) / p.messages, cast(coalesce(u.micros, 0) as numeric) / p.micros)) as bigint)";
    private static final String MONTH = "brand b join agency a on a.id = b.agency_id left join limit_package p on p.id = a.limit_package_id "
            + "left join usage_month u on u.month = ?1 and u.brand_id = b.id ";
    private static final String MINE = "select pg_try_advisory_xact_lock(hashtext('parley limits'))";
    private static final String MARK = "update brand set limited = d.full from (select b.id, concat_ws(',', "
            + "case when u.conversations >= p.conversations then 'conversations' end, case when u.messages_out >= p.messages then 'messages' end, "
            + "case when u.micros >= p.micros then 'dollars' end) as full from " + MONTH + "where b.limited <> '' or u.brand_id is not null and p.id is not null) d "
            + "where d.id = brand.id and brand.limited <> d.full";
    /** A warning is named by its limit, one that it is used up by that and 100. */
    private static final String WARN = "insert into limit_warning (brand_id, month, name, at) select b.id, cast(?1 as date), l.name || s.ends, cast(?2 as timestamptz) from " + MONTH
            + ", lateral (values ('conversations', u.conversations, p.conversations), ('messages', u.messages_out, p.messages), ('dollars', u.micros, p.micros)) l (name, used, most), "
            + "lateral (values ('', 80), ('-100', 100)) s (ends, share) where l.used * 100 >= l.most * s.share and (s.share = 100 or l.used < l.most) "
            + "and not exists (select from limit_warning w where w.brand_id = b.id and w.month = ?1 and w.name = l.name || s.ends) on conflict do nothing returning brand_id, name";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Warnings warnings;
    @Inject
    private Clock clock;

    /** On one node at a time; another that comes meanwhile leaves it to that one. */
    @SuppressWarnings("unchecked")
    void hold() {
        if (!Boolean.TRUE.equals(entities.createNativeQuery(MINE).getSingleResult())) {
            return;
        }
        Date month = Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1));
        entities.createNativeQuery(MARK).setParameter(1, month).executeUpdate();
        List<Object[]> warned = entities.createNativeQuery(WARN).setParameter(1, month).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).getResultList();
        warned.forEach(w -> warnings.post((UUID) w[0], (String) w[1], month));
    }
}
