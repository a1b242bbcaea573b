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
 * <li>W7 A body over the limit is 413 before it is read, and so is a form of more than 10,000 fields or 100 parts before it is taken apart.
 * <li>W8 Language: the person's choice, else the cookie, else what the browser prefers, else English.
 * <li>W9 One line of JSON for each request in the access log, with who and where, and never a token of an address. A path longer than
 *     {@link io.parley.shared.web.AccessLine#LONGEST} characters is cut. No request waits for it: lines are written five times a second from a
 *     queue of {@link io.parley.shared.web.AccessFile#QUEUE}; what finds it full is lost, and the log and {@code parley_access_log_lost_total} say how
 *     many were. A kill loses the lines of the last fifth of a second.
 * <li>W10 A shut place answers its members 403 with a page that says why, an archived one every unsafe method (shared.tenancy, T7); its
 *     owners alone go on to the brand's export, contacts and erasures.
 * <li>W11 A list is searched, sorted and read page by page; what was found, as it is sorted, is also a file: {@code <list>/all.csv}.
 * <li>W12 Each unsafe route that lets an editor or a key in says what it changes: what the public sees
 *     ({@link io.parley.shared.web.Publishes}), or only what members see ({@link io.parley.shared.web.Prepares}). A form that holds both
 *     publishes. Where the brand wants sign-off only owners publish; its editors are answered 403 with the names of those to ask, a key with
 *     the problem sign-off. A page says so and has no button for it, and a form that is refused keeps what was typed. The guard asks
 *     ({@link io.parley.shared.web.SignOff}); where it depends on what is changed, or where a form was typed, the use case asks, which the
 *     route names. A route that agents may use too says neither: what agents do, such as answering one customer, was never waiting for an
 *     owner, and what has to wait must not be open to them.
 * <li>W13 The switcher holds {@link io.parley.shared.web.Switcher#MOST} places, those visited last first among them, and asks for the
 *     others by name; nobody ever finds a place there that is not open to them.
 * <li>W14 A client address may send so many forms to public pages, begin or end so many log-ins, and open or accept so many invitations a
 *     minute, each by its own setting ({@link io.parley.shared.web.AddressLimits}). The next one is answered 429 with Retry-After and a page
 *     that offers it again, a form with everything that was typed. The limit asks neither the database nor the session, and what it remembers
 *     has a fixed size ({@link io.parley.shared.web.Buckets}). Refusals are counted by kind. A node counts for itself. GET on a public page or
 *     link is never answered 429.
 * <li>W20 A slow client stops nobody else: a body has 30 seconds, 10 between two parts of it (408); 8 bodies of one address and 48 in all
 *     are read at once, one more is answered 503 with Retry-After.
 * <li>W21 The client's address, scheme and host are those of the connection; X-Forwarded-* and Forwarded count only from an address that
 *     PARLEY_PROXIES names, the private $WS headers from nobody.
 * <li>W22 What Liberty answers by itself (health, metrics, /ibm and the rest) is on the management port only; elsewhere it is an unknown address.
 * <li>W23 A malformed request is 400 (404 where the address is unknown), never a failure of ours. Where the end of its body is in doubt the
 *     connection ends with the answer; a POST or PUT says how long its body is. Only HTTP/1.0 and HTTP/1.1 are spoken; a compressed body is 415.
 * <li>W24 Style sheets, scripts and images are named after their content by the build (io.parley.dev.statics) and kept by caches for ever; pages
 *     ask {@link io.parley.shared.web.StaticManifest} for the address, and a name it does not have ends the rendering. A plain name, one with
 *     {@code ?v=} and one of another release answer the file this node has, with no-cache. Each coding (br, gzip, as it is) has an ETag,
 *     If-None-Match is honoured, and an answer needs no session, no bean and no database. GET and HEAD only (the container leaves the length of
 *     HEAD out); a Range is answered with the whole file.
 * <li>W25 Compression must tell nobody what a page holds: an attacker who sees only lengths and chooses some of the text can guess the rest
 *     (BREACH). So a page over 1 kB is sent as gzip only in answer to GET with status 200 whose address has no query and no path parameter, and never
 *     when it is {@link io.parley.shared.web.View#secret()}: it shows a key, an invitation, a password or a form kept from an ended session; or
 *     something a stranger wrote (messages, names of contacts, leads, referrers, unreadable webhooks) beside what that stranger may not read. What
 *     members write of themselves does not count. A public page is {@link io.parley.shared.web.View#open()} and compressed with a query too: no
 *     cookie changes it, so whoever can make a browser ask for it can read it without guessing; of the query it repeats nothing but a known click's
 *     id, signed together with an id that is new in each answer. Level 5 takes about 100 µs for a page of 16 kB and leaves a quarter of it.
 *     Liberty's own compression stays off, and so must the proxy's: neither can tell these pages apart.
 * <li>W26 A redirect and a static file pass three filters (access log, form, host) and open no session, no CDI context and no template. A page on
 *     which one ends all the same (404, 405, 410) is rendered in a request context of its own.
 * </ol>
 * Out of scope: what a page says; it belongs to its feature. Security headers stand in liberty/server.xml, so that every answer
 * has them, also those no code of ours makes.
 */
package io.parley.shared.web;
