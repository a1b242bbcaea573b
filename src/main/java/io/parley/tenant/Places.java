package io.parley.tenant;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.web.Shell;
import io.parley.shared.web.Switcher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** Where a person may go (rules TN2, TN6). */
@PlatformUseCase
@ApplicationScoped
public class Places implements Switcher {

    private static final String MINE = """
            with mine as (select agency_id, brand_id from membership where person_id = ?1),
            place as (
              select 'agency' as kind, a.slug, a.name, a.accent, a.state, a.logo_id, a.slug as agency_slug, a.name as agency_name, a.accent as agency_accent,
              a.state as agency_state, a.logo_id as agency_logo from mine join agency a on a.id = mine.agency_id where a.state <> 'DELETED'
              union all
              select 'brand', b.slug, b.name, b.accent, case when a.state = 'ACTIVE' then b.state else a.state end, b.logo_id,
              a.slug, a.name, a.accent, a.state, a.logo_id
              from mine join agency a on a.id = mine.agency_id join brand b on b.agency_id = a.id where b.opened_at is not null and b.state <> 'DELETED'
              union all
              select 'brand', b.slug, b.name, b.accent, case when a.state = 'ACTIVE' then b.state else a.state end, b.logo_id, null, null, null, null, null
              from mine join brand b on b.id = mine.brand_id join agency a on a.id = b.agency_id where b.opened_at is not null and b.state <> 'DELETED'
              and not exists (select 1 from mine other where other.agency_id = b.agency_id))
            """;
    /** Those asked for, agencies, then brands taken from each agency in turn, so that none crowds out another. */
    private static final String SOME = MINE + """
            select * from place
            order by position(':/' || left(kind, 1) || '/' || slug || ':' in ?3) = 0, kind, row_number() over (partition by kind, agency_slug order by lower(name), slug), slug limit ?2""";
    private static final String LIKE = " from place where lower(name) || ' ' || slug like ?2";
    private static final String PART = MINE + "select *" + LIKE
            + " order by lower(agency_name), agency_slug, kind, lower(name), slug limit ?3 offset ?4";
    private static final String COUNT = MINE + "select count(*)" + LIKE;
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Shell.Group> places(UUID person, List<String> first) {
        return PlaceRow.groups(rows(entities.createNativeQuery(SOME).setParameter(1, person).setParameter(2, MOST)
                .setParameter(3, ":" + String.join(":", first) + ":")));
    }

    /** All of them, agency by agency, whose name or address holds the query. */
    public Page<PlaceRow> page(UUID person, PageRequest request) {
        var rows = rows(entities.createNativeQuery(PART).setParameter(1, person).setParameter(2, request.like())
                .setParameter(3, request.size()).setParameter(4, request.offset()));
        Number total = (Number) entities.createNativeQuery(COUNT).setParameter(1, person).setParameter(2, request.like()).getSingleResult();
        return new Page<>(rows, total.longValue(), request);
    }

    @SuppressWarnings("unchecked")
    private static List<PlaceRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(PlaceRow::of).toList();
    }
}
