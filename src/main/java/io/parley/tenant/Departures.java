package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** Who leaves with a place that ends, and who leaves its agency with it. */
@PlatformUseCase
@ApplicationScoped
public class Departures {

    private static final String LEAVING = """
            select p.id, p.subject,
              p.platform_admin or exists (select from membership o where o.person_id = p.id and o.id is distinct from m.id),
              exists (select from membership o left join brand ob on ob.id = o.brand_id where o.person_id = p.id and o.id is distinct from m.id
                and coalesce(o.agency_id, ob.agency_id) = ?2), m.id is not null
            from person p left join membership m on m.person_id = p.id and (m.brand_id = ?1 or m.agency_id = ?1)
            where m.id is not null or p.id in (select r.person_id from member_removal r where r.brand_id = ?1 or r.agency_id = ?1) order by p.id""";
    private static final String ACCEPTED = """
            select distinct i.subject from invitation i where (i.brand_id = ?1 or i.agency_id = ?1) and i.subject is not null and i.redeemed_at is null
            and not exists (select from person p where p.subject = i.subject) and not exists (select from invitation o
              where o.subject = i.subject and o.redeemed_at is null and coalesce(o.brand_id, o.agency_id) <> ?1)""";
    private static final String EMPTY = "update person set name = '', email = '', language = null where id = ?1 and not platform_admin "
            + "and not exists (select from membership m where m.person_id = ?1)";
    @PersistenceContext
    private EntityManager entities;

    /**
     * @param elsewhere      has another place, or is an admin, and so stays known
     * @param inOrganization has another place of the same agency
     * @param member         is one still, and was not removed before
     */
    public record Leaver(UUID person, String subject, boolean elsewhere, boolean inOrganization, boolean member) {
    }

    /** Its own members, and those who were, as long as it could bring them back; whoever is there only through the agency leaves nothing. */
    @SuppressWarnings("unchecked")
    public List<Leaver> of(UUID place, UUID agency) {
        List<Object[]> rows = entities.createNativeQuery(LEAVING).setParameter(1, place).setParameter(2, agency).getResultList();
        return rows.stream().map(r -> new Leaver((UUID) r[0], (String) r[1], (Boolean) r[2], (Boolean) r[3], (Boolean) r[4])).toList();
    }

    /** Identities made for an invitation to it, of people who never came and are expected nowhere else. */
    @SuppressWarnings("unchecked")
    public List<String> expected(UUID place) {
        return entities.createNativeQuery(ACCEPTED).setParameter(1, place).getResultList();
    }

    /** Ends the membership; a person who is left without any is known by nothing but an id from then on, and their sessions have ended. */
    public void leave(UUID person, UUID place) {
        run("delete from membership where person_id = ?1 and (brand_id = ?2 or agency_id = ?2)", person, place);
        run(EMPTY, person);
    }

    private void run(String sql, UUID... args) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        query.executeUpdate();
    }
}
