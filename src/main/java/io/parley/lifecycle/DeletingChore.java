package io.parley.lifecycle;

import io.parley.shared.chores.Chore;
import io.parley.tenant.IdentityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Deletes the brands whose grace period has ended; one that fails keeps no other from going (rule LC5). */
@ApplicationScoped
class DeletingChore implements Chore {

    private static final System.Logger LOG = System.getLogger(DeletingChore.class.getName());
    @Inject
    private Deletions deletions;
    @Inject
    private Clearing clearing;

    @Override
    public String name() {
        return "deletion";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        deletions.due().forEach(this::delete);
    }

    private void delete(DeletionView deletion) {
        try {
            if (clearing.run(deletion)) {
                LOG.log(Level.INFO, "deletion-done {0}", deletion.id());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "deletion-stopped " + deletion.id(), e);
            deletions.stopped(deletion.id(), reason(e));
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof IdentityProvider.Unavailable ? e.getMessage() : e instanceof Clearing.RowsLeft ? "lifecycle.delete.failure.rows"
                : "lifecycle.delete.failure.unforeseen";
    }
}
