/**
 * Mail the platform sends: invitations, warnings, notices. Never to contacts, and never advertising.
 * <ol>
 * <li>ML1 A letter is stored in the transaction of what it tells of; a rolled-back change sends nothing. An unsent one of the same kind
 * about the same thing to the same person is replaced by it.
 * <li>ML2 What a letter says is stored sealed, and dropped once it needs no sending any more: when it was sent, when it is withdrawn or
 * replaced, seven days after it was given up. After 90 days nothing is left of it.
 * <li>ML3 A letter is written when it is sent, in its reader's language and in the look its brand or agency has then, as HTML and as plain
 * text. Nothing in a name becomes markup or a header.
 * <li>ML4 A failed try has a name (unreachable, timeout, not-encrypted, not-trusted, auth-failed, refused-recipient, refused-sender, refused-content) and
 * is stored. A recipient or a content refused for good (5xx) is not tried again; anything else is, after growing waits, as often as
 * the setting MAIL_ATTEMPTS says. Then the mail is FAILED, is shown, and can be sent again by hand.
 * <li>ML5 Where no mail server is set up, a letter is DROPPED at once (not-set-up), and whoever wanted it sent has to be told.
 * <li>ML6 A mail is seen by the platform's admins, its state also by the owners of the place it is about, and by nobody else.
 * <li>ML7 Mail goes encrypted, by STARTTLS or from the first byte on, unless the environment says NONE. A server that offers no encryption,
 * or shows a certificate that is not trusted or is not for its host, hears neither the log-in nor the mail.
 * </ol>
 * SMTP knows no exactly-once. A mail is claimed in one transaction (which counts the try), sent outside of any, and noted in another. Whoever
 * dies in between leaves it claimed for two minutes; then it is sent again. So a crash may send a mail twice and never loses one. Both
 * have the same Message-ID, by which many mailboxes show them once.
 * <p>
 * All kinds share one layout, templates/mail/letter in HTML and text, for they differ in words alone; {@link io.parley.shared.mail.LetterKind}
 * says how to add one. Style is written into the HTML here and only here: mail programs fetch no style sheets.
 * <p>
 * Out of scope: mail that comes in, bounces that arrive later.
 */
package io.parley.shared.mail;
