package io.parley.shared.mail;

import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mail on its way. A letter is stored in the transaction of what it tells of, and sent after that. */
@PlatformUseCase
@ApplicationScoped
public class Letters {

    private static final String UNSENT = "select m from Mail m where m.subjectId = :subject and m.state in (io.parley.shared.mail.MailState.READY, "
            + "io.parley.shared.mail.MailState.FAILED)";
    private static final String NEWEST = "select m from Mail m where m.subjectId in :subjects order by m.subjectId, m.id";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private MailServer server;
    @Inject
    private LetterSeal seal;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** Takes the place of an unsent one of the same kind about the same thing to the same person. @return the mail's id */
    public UUID post(Letter letter) {
        LetterKind.check(letter);
        if (letter.subject() != null) {
            entities.createQuery(UNSENT + " and m.kind = :kind and m.recipient = :recipient", Mail.class).setParameter("subject", letter.subject())
                    .setParameter("kind", letter.kind()).setParameter("recipient", letter.recipient()).getResultList()
                    .forEach(m -> m.drop(Failure.REPLACED, clock.instant()));
        }
        UUID id = ids.next();
        Mail mail = new Mail(id, letter, server.isSetUp() ? seal.seal(id, letter.words()) : null, clock.instant());
        if (!server.isSetUp()) {
            mail.drop(Failure.NOT_SET_UP, clock.instant());
        }
        entities.persist(mail);
        return id;
    }

    /** What has not been sent yet about something is not to be sent any more. */
    public void withdraw(UUID subject) {
        entities.createQuery(UNSENT, Mail.class).setParameter("subject", subject).getResultList().forEach(m -> m.drop(Failure.WITHDRAWN, clock.instant()));
    }

    /** The newest mail about each; what nobody was written about is missing. */
    public Map<UUID, MailView> newest(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : entities.createQuery(NEWEST, Mail.class).setParameter("subjects", subjects).getResultList().stream()
                .collect(Collectors.toMap(Mail::subject, Mail::view, (older, newer) -> newer));
    }
}
