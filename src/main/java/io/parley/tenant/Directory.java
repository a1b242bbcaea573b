package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns an address into a place by the person's own memberships (rules TN2, TN9), in one statement. */
@PlatformUseCase
@ApplicationScoped
public class Directory implements TenantDirectory {

    private static final String BRAND = """
            select b.id, b.slug, b.name, b.accent, b.time_zone, m.role, b.logo_id, b.sign_off, a.two_factor, h.state, h.why
            from slug s join brand b on b.id = s.owner_id and b.opened_at is not null and b.state <> 'DELETED' join agency a on a.id = b.agency_id
            cross join lateral (select case when h.through then a.state else b.state end as state, case when h.through then a.state_reason else b.state_reason end as why
              from (select a.state <> 'ACTIVE' and b.state in ('ACTIVE', 'ARCHIVED') as through) h) h
            join membership m on m.person_id = ?2 and (m.brand_id = b.id or m.agency_id = b.agency_id)
            where s.kind = 'brand' and s.value = ?1""";
    private static final String AGENCY = """
            select a.id, a.slug, a.name, a.accent, 'UTC', m.role, a.logo_id, false, a.two_factor, a.state, a.state_reason
            from slug s join agency a on a.id = s.owner_id and a.state <> 'DELETED' join membership m on m.person_id = ?2 and m.agency_id = a.id
            where s.kind = 'agency' and s.value = ?1""";
    private static final String TWO_FACTOR = """
            select 1 from membership m left join brand b on b.id = m.brand_id join agency a on a.id = coalesce(m.agency_id, b.agency_id)
            where m.person_id = ?1 and a.two_factor limit 1""";
    private static final String OWNERS = """
            select distinct p.name from membership m join person p on p.id = m.person_id where m.role = 'OWNER'
            and (?1 in (m.brand_id, m.agency_id) or m.agency_id = (select agency_id from brand where id = ?1)) order by p.name limit 5""";
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Place> find(Place.Kind kind, String slug, UUID person) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(kind == Place.Kind.BRAND ? BRAND : AGENCY)
                .setParameter(1, slug).setParameter(2, person).getResultList();
        return rows.stream().map(row -> place(kind, row)).reduce(Directory::strongest);
    }

    /** Whether any agency this person works for, or for a brand of which, asks for a second factor (rule TN11). */
    public boolean asksForSecondFactor(UUID person) {
        return !entities.createNativeQuery(TWO_FACTOR).setParameter(1, person).getResultList().isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> owners(Place place) {
        return entities.createNativeQuery(OWNERS).setParameter(1, place.id()).getResultList();
    }

    private static Place place(Place.Kind kind, Object[] row) {
        return new Place(kind, (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], ZoneId.of((String) row[4]),
                Role.valueOf((String) row[5]), (UUID) row[6], (Boolean) row[7], (Boolean) row[8],
                PlaceState.valueOf((String) row[9]), (String) row[10], null);
    }

    private static Place strongest(Place a, Place b) {
        return a.role().orStronger(b.role()) == a.role() ? a : b;
    }
}
