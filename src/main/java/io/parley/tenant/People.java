package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The people who have logged in. */
@PlatformUseCase
@ApplicationScoped
public class People {

    private static final String PRESENT = "select p from Person p where p.id = :id and p.email <> '' and (p.sessionsFrom is null or p.sessionsFrom <= :proved) and not exists "
            + "(select e from EndedSession e where e.sid = :sid)";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Redemptions redemptions;
    @Inject
    private Admins admins;

    /** Whether the proof is older than the last change of how the person logs in (identity, ID9): then they have to prove anew who they are. */
    public boolean isOutdated(SignIn by) {
        return find(by).filter(p -> !p.acceptsProofOf(by.proved())).isPresent();
    }

    /** Finds or makes the person, who acts from here on, and redeems what they have accepted with an e-mail that is verified (rule TN4). */
    public PersonView signIn(SignIn by) {
        Person person = find(by).orElseGet(() -> first(by));
        person.loggedIn(by, clock.instant());
        entities.flush();
        Current.act(person.view().actor());
        admins.follow(person, by.emailVerified());
        if (by.emailVerified()) {
            redemptions.redeem(person);
        }
        audit.note(null, Noted.of("person.signed-in", "person", person.id()));
        return person.view();
    }

    /** The person of a session that has not been ended; nobody who has been forgotten since. @param proved when they proved who they are */
    public Optional<PersonView> present(UUID id, String sid, Instant proved) {
        return entities.createQuery(PRESENT, Person.class).setParameter("id", id).setParameter("sid", sid).setParameter("proved", proved)
                .getResultStream().findFirst().map(Person::view);
    }

    /** Somebody who is known by more than an id. */
    public Optional<PersonView> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id)).map(Person::view).filter(p -> !p.email().isEmpty());
    }

    /** Whether anybody with this e-mail has ever logged in here. */
    public boolean hasLoggedIn(String email) {
        return !entities.createQuery("select p.id from Person p where lower(p.email) = lower(:email)", UUID.class)
                .setParameter("email", email).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether this was their e-mail at the last log-in, and verified. */
    public boolean hasProved(UUID id, String email) {
        return entities.find(Person.class, id).hasProved(email);
    }

    /** What the identity provider said of somebody's e-mail at their last log-in; empty for whom we do not know. */
    public Optional<KnownEmail> email(String subject) {
        return entities.createQuery("select new io.parley.tenant.KnownEmail(p.email, p.emailVerified) from Person p where p.subject = :subject", KnownEmail.class)
                .setParameter("subject", subject).getResultStream().findFirst();
    }

    /** The identity provider's id of a person. */
    public String subject(UUID id) {
        return entities.find(Person.class, id).subject();
    }

    /** Remembers a choice of language or look; null leaves it. */
    public void prefer(UUID id, String language, String look) {
        entities.find(Person.class, id).prefer(language, look);
    }

    private Optional<Person> find(SignIn by) {
        return entities.createQuery("select p from Person p where p.issuer = :issuer and p.subject = :subject", Person.class)
                .setParameter("issuer", by.issuer()).setParameter("subject", by.subject()).getResultStream().findFirst();
    }

    private Person first(SignIn by) {
        var person = new Person(ids.next(), by.issuer(), by.subject(), clock.instant());
        entities.persist(person);
        return person;
    }
}
