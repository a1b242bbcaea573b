package io.parley.privacy;

import io.parley.shared.chores.Chore;
import io.parley.shared.tenancy.ClaimedWork;
import io.parley.shared.tenancy.ClaimedWork.Claimed;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Erases what could not be erased at once, until it is done (rule PV4). */
@ApplicationScoped
class ErasureChore implements Chore {

    private static final System.Logger LOG = System.getLogger(ErasureChore.class.getName());
    @Inject
    private ClaimedWork work;
    @Inject
    private ErasureClaims claims;
    @Inject
    private Erasing erasing;
    @Inject
    private Erasures erasures;

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() throws Exception {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    private boolean next() throws Exception {
        var taken = new AtomicReference<Claimed>();
        try {
            return work.run(claims::next, c -> attempt(c, taken)).isPresent();
        } catch (Exception e) {
            if (taken.get() == null) {
                throw e;
            }
            LOG.log(Level.WARNING, "erasure " + taken.get().item() + " failed and is tried again", e);
            Current.inBrand(taken.get().brand(), () -> failed(taken.get()));
            return true;
        }
    }

    private boolean attempt(Claimed claimed, AtomicReference<Claimed> taken) {
        taken.set(claimed);
        erasing.attempt(claimed.item());
        return true;
    }

    private boolean failed(Claimed claimed) {
        erasures.failed(claimed.item());
        return true;
    }
}
