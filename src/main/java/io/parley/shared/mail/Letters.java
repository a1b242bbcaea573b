package io.parley.shared.mail;

import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** Mail on its way. A letter is stored in the transaction of what it tells of, and sent after that. */
@PlatformUseCase
@ApplicationScoped
public class Letters {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LetterSeal seal;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @return the mail's id */
    public UUID post(Letter letter) {
        UUID id = ids.next();
        entities.persist(new Mail(id, letter, seal.seal(id, letter.words()), clock.instant()));
        return id;
    }
}
