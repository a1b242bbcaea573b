/**
 * What every page stands on: views, forms, language, errors and the edge of HTTP.
 * <ol>
 * <li>W1 An unsafe method is let in only when the browser says it comes from the very host it is for; webhooks, the identity
 *     provider's calls and the API, which carry their own proof, are exempt.
 * <li>W2 Every resource method says on its own line who may use it ({@link io.parley.shared.web.AllowedTo}); one that does not
 *     say so is refused.
 * <li>W3 A wrong form is answered 422 with the typed values kept and each problem beside its field.
 * <li>W4 A change is answered 303 and a flash; a reload never repeats it.
 * <li>W5 A template sees records only, is rendered after the transaction ended, and whole before the first byte is sent.
 * <li>W6 The portal answers on its host, public addresses on theirs; any other host is 404.
 * <li>W7 A body over the limit is 413 before it is read.
 * <li>W8 Language: the person's choice, else the cookie, else what the browser prefers, else English.
 * <li>W9 One line for each request in the access log, with who and where, and never a token of an address.
 * <li>W10 A shut place answers its members 403 with a page that says why, an archived one every unsafe method (shared.tenancy, T7); its
 *     owners alone go on to the brand's export, contacts and erasures.
 * <li>W11 A list is searched, sorted and read page by page; what was found, as it is sorted, is also a file: {@code <list>/all.csv}.
 * <li>W12 A route after which everybody sees something says so ({@link io.parley.shared.web.Publishes}); where it depends on what is changed
 *     the use case asks ({@link io.parley.shared.web.SignOff}). Where the brand wants sign-off only owners do it; its editors are answered
 *     403 with the names of those to ask, a key with the problem sign-off.
 * <li>W13 The switcher holds {@link io.parley.shared.web.Switcher#MOST} places, those visited last first among them, and asks for the
 *     others by name; nobody ever finds a place there that is not open to them.
 * <li>W20 A slow client stops nobody else: a body has 30 seconds, 10 between two parts of it (408); 8 bodies of one address and 48 in all
 *     are read at once, one more is answered 503 with Retry-After.
 * <li>W21 The client's address, scheme and host are those of the connection; X-Forwarded-* and Forwarded count only from an address that
 *     PARLEY_PROXIES names, the private $WS headers from nobody.
 * <li>W22 What Liberty answers by itself (health, metrics, /ibm and the rest) is on the management port only; elsewhere it is an unknown address.
 * <li>W23 A malformed request is 400 (404 where the address is unknown), never a failure of ours. Where the end of its body is in doubt the
 *     connection ends with the answer; a POST or PUT says how long its body is. Only HTTP/1.0 and HTTP/1.1 are spoken; a compressed body is 415.
 * </ol>
 * Out of scope: what a page says; it belongs to its feature. Security headers stand in liberty/server.xml, so that every answer
 * has them, also those no code of ours makes.
 */
package io.parley.shared.web;
