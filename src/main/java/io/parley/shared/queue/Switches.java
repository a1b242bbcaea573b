package io.parley.shared.queue;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Pauses and resumes a queue of the whole platform (rule Q9). */
@PlatformUseCase
@ApplicationScoped
public class Switches {

    private static final String SET = "update platform_switch set paused = ?2, changed_at = ?3, changed_by = ?4 where name = ?1";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Bells bells;

    /** @param name inbox or outbox */
    public void pause(String name) {
        set(name, true);
    }

    public void resume(String name) {
        set(name, false);
        bells.afterCommit(name.equals("inbox") ? bells.inbox() : bells.outbox(), clock.instant());
    }

    public boolean paused(String name) {
        return (Boolean) entities.createNativeQuery("select paused from platform_switch where name = ?1").setParameter(1, name).getSingleResult();
    }

    private void set(String name, boolean paused) {
        entities.createNativeQuery(SET).setParameter(1, name).setParameter(2, paused).setParameter(3, Rows.time(clock.instant()))
                .setParameter(4, Current.actor().name()).executeUpdate();
    }
}
