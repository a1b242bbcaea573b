package io.parley.link;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The current brand's ledger of reached goals; conversations and pages write it. */
@UseCase
@ApplicationScoped
public class Conversions {

    private static final String REACH = "insert into conversion (brand_id, id, goal, key, campaign_id, run_id, click_id, page_id, mode, at) "
            + "values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), cast(?7 as uuid), cast(?8 as uuid), ?9, ?10) on conflict (brand_id, goal, key) do nothing";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @return the new conversion's id; empty when this goal had been reached for this key already */
    public Optional<UUID> reach(Conversion reached) {
        UUID id = ids.next();
        int made = entities.createNativeQuery(REACH).setParameter(1, Current.brand()).setParameter(2, id).setParameter(3, reached.goal())
                .setParameter(4, reached.key()).setParameter(5, reached.campaign()).setParameter(6, Objects.toString(reached.run(), null))
                .setParameter(7, Objects.toString(reached.click(), null)).setParameter(8, Objects.toString(reached.page(), null))
                .setParameter(9, reached.mode()).setParameter(10, clock.instant()).executeUpdate();
        return made == 0 ? Optional.empty() : Optional.of(id);
    }
}
