package io.parley.shared.mail;

import io.parley.shared.settings.PlatformSettings;
import io.parley.shared.settings.Setting;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be sent now, one by one, and how each try went (rules ML3 to ML5). */
@PlatformUseCase
@ApplicationScoped
public class Outgoing {

    static final Duration KEPT_FOR_RESENDING = Duration.ofDays(7);
    static final Duration KEPT = Duration.ofDays(90);
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20),
            Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(8));
    private static final String NEXT = "select id from mail where state = 'READY' and due_at <= ?1 order by due_at, id limit 1 for update skip locked";
    private static final String UNSEAL = "update mail set sealed = null where state = 'FAILED' and sealed is not null and ended_at < ?1";
    private static final String FORGET = "delete from mail where ended_at < ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformSettings settings;
    @Inject
    private Clock clock;

    Optional<Mail.Claimed> claim() {
        Instant now = clock.instant();
        List<?> next = entities.createNativeQuery(NEXT).setParameter(1, Timestamp.from(now)).getResultList();
        return next.stream().findFirst().map(id -> entities.find(Mail.class, id).claim(now.plus(Mail.Claimed.LEASE)));
    }

    void sent(UUID id) {
        entities.find(Mail.class, id).sent(clock.instant());
    }

    void failed(Mail.Claimed mail, Failure.Found found) {
        Mail row = entities.find(Mail.class, mail.id());
        if (found.last() || mail.attempts() >= settings.get(Setting.MAIL_ATTEMPTS)) {
            row.fail(found.failure(), clock.instant());
        } else {
            row.again(found.failure(), clock.instant().plus(wait(mail.attempts())));
        }
    }

    void forget() {
        entities.createNativeQuery(UNSEAL).setParameter(1, Timestamp.from(clock.instant().minus(KEPT_FOR_RESENDING))).executeUpdate();
        entities.createNativeQuery(FORGET).setParameter(1, Timestamp.from(clock.instant().minus(KEPT))).executeUpdate();
    }

    /** @param failures so far, from 1 */
    static Duration wait(int failures) {
        return WAITS.get(Math.max(0, Math.min(failures, WAITS.size()) - 1));
    }
}
