package io.parley.shared.mail;

import io.parley.shared.kernel.Accent;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The look of a brand or an agency as it is now, for mail. */
@PlatformUseCase
@ApplicationScoped
public class Themes {

    private static final Theme PARLEY = new Theme("Parley", Accent.PARLEY.hex(), ZoneOffset.UTC, null);
    private static final String BRAND = "select b.name, b.accent, b.time_zone, p.bytes from brand b left join picture p on p.id = b.logo_id where b.id = ?1";
    private static final String AGENCY = "select a.name, a.accent, 'UTC', p.bytes from agency a left join picture p on p.id = a.logo_id where a.id = ?1";
    @PersistenceContext
    private EntityManager entities;

    Theme of(UUID agency, UUID brand) {
        return brand != null ? read(BRAND, brand) : agency != null ? read(AGENCY, agency) : PARLEY;
    }

    @SuppressWarnings("unchecked")
    private Theme read(String sql, UUID id) {
        List<Object[]> rows = entities.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(r -> new Theme((String) r[0], (String) r[1], ZoneId.of((String) r[2]), (byte[]) r[3])).findFirst().orElse(PARLEY);
    }
}
