package io.parley.lifecycle;

import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What the identity provider has still to be told: noted in the transaction that decides it, gone once it is told (rule LC10). */
@PlatformUseCase
@ApplicationScoped
public class Farewells {

    private static final String NOTE = "insert into farewell (id, place_id, subject, organization_id, noted_at) values (?1, ?2, ?3, ?4, ?5)";
    /** What was not tried yet comes first, so that one that is refused holds up no other. */
    private static final String OPEN = "select id, subject, organization_id from farewell order by tried_at nulls first, id";
    private static final String OVERTAKEN = """
            select 1 from farewell f where f.id = ?1 and f.subject <> '' and (exists (
              select from person p join membership m on m.person_id = p.id left join brand b on b.id = m.brand_id
              join agency a on a.id = coalesce(m.agency_id, b.agency_id) where p.subject = f.subject and f.organization_id in ('', a.organization_id))
            or f.organization_id = '' and (exists (select from person p where p.subject = f.subject and p.platform_admin)
              or exists (select from invitation i where i.subject = f.subject and i.redeemed_at is null)))""";
    private static final String FAILED = "update farewell set tried_at = ?2, failure = ?3 where id = ?1";
    private static final String OF_BRAND = """
            select a.name, count(distinct f.subject), max(f.failure) from farewell f join agency a on a.organization_id = f.organization_id
            where f.place_id = ?1 and f.subject <> '' group by a.id, a.name order by a.name""";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @param subject of whom; empty for the organization itself @param organization empty for none in particular */
    public record Farewell(UUID id, String subject, String organization) {
    }

    /** @param people how many have still to leave the organization of an agency that a brand was moved out of @param failure null before it was tried */
    public record Open(String agency, long people, String failure) {
    }

    void leave(UUID place, String subject, String organization) {
        note(place, subject, organization);
    }

    void forget(UUID place, String subject) {
        note(place, subject, "");
    }

    void dissolve(UUID place, String organization) {
        note(place, "", organization);
    }

    /** Whether anything has still to be told because of this brand or agency. */
    boolean isOpen(UUID place) {
        return !query("select 1 from farewell where place_id = ?1 limit 1", place).getResultList().isEmpty();
    }

    List<Farewell> open() {
        return rows(query(OPEN)).stream().map(r -> new Farewell((UUID) r[0], (String) r[1], (String) r[2])).toList();
    }

    /** Whether who was to leave has meanwhile a place there again, and who was to be forgotten one anywhere, or is expected. */
    boolean overtaken(UUID id) {
        return !query(OVERTAKEN, id).getResultList().isEmpty();
    }

    void said(UUID id) {
        query("delete from farewell where id = ?1", id).executeUpdate();
    }

    void failed(UUID id, String reason) {
        query(FAILED, id, now(), reason).executeUpdate();
    }

    public List<Open> ofBrand(UUID brand) {
        return rows(query(OF_BRAND, brand)).stream().map(r -> new Open((String) r[0], ((Number) r[1]).longValue(), (String) r[2])).toList();
    }

    private void note(UUID place, String subject, String organization) {
        query(NOTE, ids.next(), place, subject, organization, now()).executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private Query query(String sql, Object... args) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return query;
    }
}
