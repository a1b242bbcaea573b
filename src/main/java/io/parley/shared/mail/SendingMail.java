package io.parley.shared.mail;

import io.parley.shared.chores.Chore;
import io.parley.shared.tenancy.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Sends what is due, one mail after the other, for as long as there is any or its turn is over. */
@ApplicationScoped
class SendingMail implements Chore {

    private static final System.Logger LOG = System.getLogger(SendingMail.class.getName());
    private static final Duration TURN = Duration.ofSeconds(20);
    @Inject
    private MailServer server;
    @Inject
    private Outgoing outgoing;
    @Inject
    private Postman postman;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Instant end = clock.instant().plus(TURN);
        while (server.isSetUp() && clock.instant().isBefore(end)) {
            var next = outgoing.claim();
            if (next.isEmpty()) {
                return;
            }
            send(next.get());
        }
    }

    private void send(Mail.Claimed mail) {
        try {
            postman.deliver(mail);
        } catch (MessagingException e) {
            failed(mail, Failure.of(e), e);
            return;
        } catch (RuntimeException e) {
            notWritten(mail, e);
            return;
        }
        outgoing.sent(mail.id());
    }

    /** Whatever is wrong with it, it would be again at the next try; but for a database that is away. */
    private void notWritten(Mail.Claimed mail, RuntimeException why) {
        if (DatabaseAway.isIn(why)) {
            throw why;
        }
        failed(mail, new Failure.Found(Failure.NOT_WRITTEN, true), why);
    }

    /** The log names the mail by its id alone: what the server said may hold an address. */
    private void failed(Mail.Claimed mail, Failure.Found found, Exception why) {
        LOG.log(Level.WARNING, "mail {0}: {1}, try {2}, {3}", found.failure().key(), mail.id(), mail.attempts(), why.getClass().getName());
        outgoing.failed(mail, found);
    }
}
