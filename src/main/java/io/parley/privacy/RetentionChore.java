package io.parley.privacy;

import io.parley.privacy.Emptying.Batch;
import io.parley.shared.chores.Chore;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;

/** Once a day goes through all brands and empties what is older than each wants to keep it (rule PV7). */
@ApplicationScoped
class RetentionChore implements Chore {

    static final String NAME = "retention";
    private static final System.Logger LOG = System.getLogger(RetentionChore.class.getName());
    private static final UUID FIRST = new UUID(0, 0);
    @Inject
    private OpenBrands brands;
    @Inject
    private Retentions retentions;
    @Inject
    private Emptying emptying;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** One brand's trouble is not the next one's. */
    @Override
    public void run() {
        for (UUID brand : brands.all()) {
            try {
                Current.inBrand(brand, this::empty);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "retention of brand " + brand + " failed and is tried again tomorrow", e);
            }
        }
    }

    private boolean empty() {
        Instant started = clock.instant();
        var rows = new EnumMap<Kept, Long>(Kept.class);
        for (Kept kept : Kept.values()) {
            Object bound = kept.bound(retentions.before(kept));
            kept.tables().stream().map(table -> empty(table, bound)).toList().forEach(n -> rows.putIfAbsent(kept, n));
        }
        emptying.afterErasures();
        emptying.ran(started, rows);
        return true;
    }

    private long empty(Kept.Emptied table, Object bound) {
        long rows = 0;
        Optional<Batch> batch = emptying.batch(table, bound, FIRST);
        while (batch.isPresent()) {
            rows += batch.get().rows();
            batch = emptying.batch(table, bound, batch.get().last());
        }
        return rows;
    }
}
