package io.parley.shared.queue;

import io.parley.shared.tenancy.ClaimedWork;
import io.parley.shared.tenancy.ClaimedWork.Claimed;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;

/** One turn: claimed, taken and noted in one transaction (rule Q3). */
@ApplicationScoped
class InboxWork {

    private static final System.Logger LOG = System.getLogger(InboxWork.class.getName());
    private static final int LONGEST = 500;

    @Inject
    private ClaimedWork work;
    @Inject
    private Claims claims;
    @Inject
    private InboxRows rows;
    @Inject
    private Turn turn;

    /** @return whether there was anything to do */
    boolean next() throws Exception {
        var taken = new AtomicReference<Taken>();
        try {
            return work.run(claims::inbox, c -> take(c, taken)).isPresent();
        } catch (Turn.Later e) {
            aside(taken.get(), () -> rows.later(taken.get().item().id(), e.waiting()));
        } catch (Exception e) {
            if (taken.get() == null) {
                throw e;
            }
            LOG.log(Level.WARNING, "a turn failed on event " + taken.get().item().eventKey(), e);
            aside(taken.get(), () -> rows.failed(taken.get().item(), reason(e)));
        }
        return true;
    }

    private record Taken(Claimed claimed, InboxItem item) {
    }

    private boolean take(Claimed claimed, AtomicReference<Taken> taken) {
        InboxItem item = rows.get(claimed.item());
        taken.set(new Taken(claimed, item));
        rows.done(item.id(), turn.take(item));
        return true;
    }

    private static void aside(Taken taken, Runnable note) {
        Current.inBrand(taken.claimed().brand(), () -> {
            note.run();
            return null;
        });
    }

    private static String reason(Throwable e) {
        String text = e.getClass().getSimpleName() + ": " + e.getMessage();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
