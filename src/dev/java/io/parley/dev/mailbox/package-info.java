/**
 * A mail server that delivers nothing: it keeps what Parley sends and shows it, so that no mail of a run on one machine ever leaves it.
 * <ol>
 * <li>It speaks what a client needs of SMTP (RFC 5321): EHLO, HELO, STARTTLS, AUTH PLAIN, MAIL, RCPT, DATA, RSET, NOOP, QUIT; a mail has at most 10 MiB.</li>
 * <li>It keeps the newest 500 mails, in memory; they are gone with the launcher.</li>
 * <li>{@code /} lists them, newest first, and finds them by recipient; each is shown as HTML (in a frame that may do nothing), as text and
 * raw. {@code /mails.json?to=} is the same for programs.</li>
 * <li>{@code PUT /faults} makes things go wrong: {@code refuse} (login, recipient, sender, content or everything) with {@code code} (550) for whom
 * {@code to} names (all), {@code close} (hangs up once a mail begins), {@code slow} (milliseconds before each reply), {@code tls} (none: encryption is neither offered nor
 * wanted; stranger: a certificate nobody trusts; elsewhere: one for another host). {@code DELETE /faults} ends it.</li>
 * <li>It takes mail as a server out there does: encrypted (RFC 3207) and from somebody who logged in. Its key is made when it first starts
 * and kept beside trusted.pem, the certificate.</li>
 * </ol>
 * Both ports listen to this machine only. It is our own for the sake of the page and of the faults: both are most of it, and a library's
 * server would bring neither.
 */
package io.parley.dev.mailbox;
