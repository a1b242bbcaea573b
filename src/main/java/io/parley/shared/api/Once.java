package io.parley.shared.api;

import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import io.parley.shared.web.ApiRefusal;
import io.parley.shared.web.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A write that is sent twice is done once: the work and its kept answer are one transaction (rule AP6). */
@UseCase
@ApplicationScoped
public class Once {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?1, 0))";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @param replayed whether it was done before */
    public record Outcome(ApiAnswer answer, boolean replayed) {
    }

    Outcome run(Write write, Supplier<ApiAnswer> work) {
        if (!lock(write)) {
            throw new ApiRefusal(ProblemKind.REPEAT_UNDER_WAY);
        }
        Optional<KeptAnswer> kept = kept(write);
        if (kept.isPresent() && !kept.get().answers(write)) {
            throw new ApiRefusal(ProblemKind.REPEAT_DIFFERS);
        }
        return kept.map(k -> new Outcome(k.answer(), true)).orElseGet(() -> new Outcome(keep(write, work.get()), false));
    }

    /** Forgets what is older than a day. */
    void forget() {
        forgettable("").executeUpdate();
    }

    private boolean lock(Write write) {
        return (Boolean) entities.createNativeQuery(LOCK).setParameter(1, write.key() + " " + write.word()).getSingleResult();
    }

    private Optional<KeptAnswer> kept(Write write) {
        forgettable(" and a.keyId = :key and a.word = :word").setParameter("key", write.key()).setParameter("word", write.word()).executeUpdate();
        return entities.createQuery("select a from KeptAnswer a where a.keyId = :key and a.word = :word", KeptAnswer.class)
                .setParameter("key", write.key()).setParameter("word", write.word()).getResultStream().findFirst();
    }

    private Query forgettable(String and) {
        Instant since = clock.instant().minus(KEPT);
        return entities.createQuery("delete from KeptAnswer a where a.createdAt < :since" + and).setParameter("since", since);
    }

    private ApiAnswer keep(Write write, ApiAnswer answer) {
        entities.persist(new KeptAnswer(ids.next(), write, answer, clock.instant()));
        return answer;
    }
}
