package io.parley.link;

import io.parley.shared.kernel.UuidV7;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current brand's clicks, as a landing page asks for the one it was reached by. */
@UseCase
@ApplicationScoped
public class Arrivals {

    private static final Duration FRESH = Duration.ofMinutes(30);
    private static final String FIND = "select c.send_id, o.run_id, o.account_id, o.words, "
            + "case c.class when 'REHEARSAL' then c.class else coalesce(o.mode, 'LIVE') end, "
            + "coalesce(o.run_id, case when c.class in ('HUMAN', 'REHEARSAL') then c.id end) from click c "
            + "join link l on l.brand_id = c.brand_id and l.id = c.link_id and l.page_id = ?2 "
            + "left join outbox o on o.brand_id = c.brand_id and o.id = c.send_id where c.id = ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Empty when there is no such click, it led elsewhere, or it is older than 30 minutes: a forwarded address is not the contact. */
    public Optional<Arrived> of(UUID click, UUID page) {
        if (click.version() != 7 || UuidV7.instant(click).isBefore(clock.instant().minus(FRESH))) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(FIND).setParameter(1, click).setParameter(2, page).getResultList();
        return rows.stream().findFirst()
                .map(r -> new Arrived(click, (UUID) r[0], (UUID) r[1], (UUID) r[2], (String) r[3], (String) r[4], (UUID) r[5]));
    }
}
