package io.parley.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Locale;

/** Writes a mail at the moment it goes, in the look its place has then, and hands it to the mail server. */
@ApplicationScoped
class Postman {

    @Inject
    private MailServer server;
    @Inject
    private Themes themes;
    @Inject
    private LetterSeal seal;
    @Inject
    private Layout layout;
    @Inject
    private Clock clock;

    void deliver(Mail.Claimed mail) throws MessagingException {
        var access = server.access();
        access.send(write(mail, access));
    }

    private MailMessage write(Mail.Claimed mail, Access access) throws MessagingException {
        Theme theme = themes.of(mail.agency(), mail.brand());
        Written letter = new LetterWriter(Locale.forLanguageTag(mail.language()), theme)
                .write(LetterKind.of(mail.kind()).orElseThrow(), mail.recipient(), seal.open(mail.id(), mail.sealed()));
        return new MailMessage(access.session(), mail.id(), server.domain()).address(server.from(), theme.name(), mail.recipient(), clock.instant())
                .say(letter, layout.plain(letter), layout.html(letter), theme.logo());
    }
}
