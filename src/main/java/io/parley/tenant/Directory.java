package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Support;
import io.parley.shared.tenancy.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns an address into a place by the person's own memberships (rules TN2, TN9), or an admin's by their visit as support (TN12), in one statement. */
@PlatformUseCase
@ApplicationScoped
public class Directory implements TenantDirectory {

    /** Support holds in the one place it was asked for, with the rights of an editor: what only owners decide stays theirs. */
    private static final String ROLES = """
            (select person_id, agency_id, brand_id, role, cast(null as timestamptz) as until, '' as reason from membership
            union all select v.person_id, v.agency_id, v.brand_id, 'EDITOR', v.ends_at, v.reason from support_session v
            join person p on p.id = v.person_id and p.platform_admin where v.ended_at is null and v.ends_at > ?3) m""";
    private static final String BRAND = """
            select b.id, b.slug, b.name, b.accent, b.time_zone, m.role, b.logo_id, b.sign_off, a.two_factor, h.state, h.why, m.until, m.reason
            from slug s join brand b on b.id = s.owner_id and b.opened_at is not null and b.state <> 'DELETED' join agency a on a.id = b.agency_id
            cross join lateral (select case when h.through then a.state else b.state end as state, case when h.through then a.state_reason else b.state_reason end as why
              from (select a.state <> 'ACTIVE' and b.state in ('ACTIVE', 'ARCHIVED') as through) h) h
            join %s on m.person_id = ?2 and (m.brand_id = b.id or m.agency_id = b.agency_id and m.until is null)
            where s.kind = 'brand' and s.value = ?1""".formatted(ROLES);
    private static final String AGENCY = """
            select a.id, a.slug, a.name, a.accent, 'UTC', m.role, a.logo_id, false, a.two_factor, a.state, a.state_reason, m.until, m.reason
            from slug s join agency a on a.id = s.owner_id and a.state <> 'DELETED' join %s on m.person_id = ?2 and m.agency_id = a.id
            where s.kind = 'agency' and s.value = ?1""".formatted(ROLES);
    private static final String TWO_FACTOR = """
            select 1 from %s left join brand b on b.id = m.brand_id join agency a on a.id = coalesce(m.agency_id, b.agency_id)
            where m.person_id = ?2 and a.two_factor limit 1""".formatted(ROLES);
    private static final String OWNERS = """
            select distinct p.name from membership m join person p on p.id = m.person_id where m.role = 'OWNER'
            and (?1 in (m.brand_id, m.agency_id) or m.agency_id = (select agency_id from brand where id = ?1)) order by p.name limit 5""";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    @Override
    public Optional<Place> find(Place.Kind kind, String slug, UUID person) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(kind == Place.Kind.BRAND ? BRAND : AGENCY)
                .setParameter(1, slug).setParameter(2, person).setParameter(3, now()).getResultList();
        return rows.stream().map(row -> place(kind, row)).reduce(Directory::strongest);
    }

    /** Whether any agency this person works for or visits as support, or a brand of which, asks for a second factor (rule TN11). */
    public boolean asksForSecondFactor(UUID person) {
        return !entities.createNativeQuery(TWO_FACTOR).setParameter(2, person).setParameter(3, now()).getResultList().isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> owners(Place place) {
        return entities.createNativeQuery(OWNERS).setParameter(1, place.id()).getResultList();
    }

    private static Place place(Place.Kind kind, Object[] row) {
        return new Place(kind, (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], ZoneId.of((String) row[4]),
                Role.valueOf((String) row[5]), (UUID) row[6], (Boolean) row[7], (Boolean) row[8],
                PlaceState.valueOf((String) row[9]), (String) row[10],
                row[11] == null ? null : new Support(instant(row[11]), (String) row[12]));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) at).toInstant();
    }

    /** Of two alike the membership counts: a member needs no support. */
    private static Place strongest(Place a, Place b) {
        return a.role() == b.role() ? a.support() == null ? a : b : a.role().orStronger(b.role()) == a.role() ? a : b;
    }
}
