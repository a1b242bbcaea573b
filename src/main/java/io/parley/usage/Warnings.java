package io.parley.usage;

import io.parley.shared.mail.Letter;
import io.parley.shared.mail.Letters;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.web.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells an agency's owners that a limit is nearly or wholly used up, each in their language (rule US5). */
@PlatformUseCase
@ApplicationScoped
public class Warnings {

    private static final String OWNERS = "select o.email, coalesce(o.language, 'en'), a.id, a.slug, b.name, cast(" + Limits.PERCENT + " as text) "
            + "from brand b join agency a on a.id = b.agency_id join limit_package p on p.id = a.limit_package_id "
            + "join usage_month u on u.brand_id = b.id and u.month = ?2 join membership m on m.agency_id = a.id and m.role = 'OWNER' "
            + "join person o on o.id = m.person_id where b.id = ?1 and o.email <> ''";
    private static final String USED_UP = "-100";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Letters letters;
    @Inject
    private Hosts hosts;

    /** @param name the limit's, and whether it is used up */
    @SuppressWarnings("unchecked")
    void post(UUID brand, String name, Date month) {
        List<Object[]> owners = entities.createNativeQuery(OWNERS).setParameter(1, brand).setParameter(2, month).getResultList();
        String kind = name.endsWith(USED_UP) ? "limit-reached" : "limit-warning";
        owners.forEach(o -> letters.post(letter(kind, brand, name.replace(USED_UP, ""), o)));
    }

    /** About nothing in particular: two limits of a brand are two letters, and neither takes the other's place. */
    private Letter letter(String kind, UUID brand, String limit, Object[] owner) {
        return new Letter(kind, (UUID) owner[2], brand, null, (String) owner[0], (String) owner[1], Map.of("place", (String) owner[4],
                "limit", limit, "percent", (String) owner[5], "link", hosts.portal("/a/" + owner[3] + "/usage")));
    }
}
