/**
 * Who changed what. Every feature notes its changes, in the very transaction that makes them, so this room stands below the
 * features (an addition to design.md 3: in {@code tenant} every feature would have to depend on that room).
 * <ol>
 * <li>AU1 A change inside a brand goes to that brand's log; any other goes to the platform's log, with the agency and the brand it
 *     concerns. A brand's log shows both kinds: what happened inside of it and to it.
 * <li>AU2 An entry holds who, what, before and after, when; the database lets nobody change or delete one.
 * <li>AU3 Before and after are JSON objects of the fields that changed, never a secret.
 * <li>AU4 Entries are the links of a chain: one for each brand, one for each agency (what concerns it and no brand), one for the
 *     platform (the rest). A trigger numbers an entry and hashes it together with the hash before it, so nobody can change, remove,
 *     reorder or slip in an entry without every later hash being wrong. {@code BrandChain} and {@code PlatformChain} compute it all
 *     anew, in Java. Whoever owns the database could rewrite a whole chain; against that, note down number and hash of the last entry.
 * <li>AU5 An entry keeps ids, not names: what people and things are called is looked up when the log is read (port {@code Names}), so
 *     whoever is erased is erased here too. Instead of an e-mail it keeps a keyed hash (HMAC-SHA-256 under the platform's secret), which
 *     only tells whether two are the same. It says from where: browser, system and an address cut to its network; the name Parley for what
 *     Parley does by itself.
 * <li>AU6 Every action has a sentence, {@code audit.say.<action>} with who (0) and the subject's name (1), beside its label
 *     {@code audit.<action>}.
 * </ol>
 * <b>The text that is hashed</b> (AU4): hash = SHA-256 of the 32 bytes of the hash before (no bytes for entry 1) and then these fields, each
 * as a netstring, {@code <octets in decimal>:<text in UTF-8>,} with a missing value as {@code 0:,}: chain (the id of the brand or agency,
 * the nil UUID for the platform), number, id, agency (of entries made outside of a brand only), brand, time in UTC as
 * {@code 2026-11-25T16:04:05.123456Z}, actor's id, actor's name, action, kind of subject, subject's id, before, after, origin, support
 * ({@code true} or {@code false}). A log's CSV file holds all of them.
 * <p>
 * <b>Locks</b>: an entry locks the head of its chain until its transaction ends, so changes inside one brand are committed one after
 * the other. Note at the end of a use case, hold no call to another system behind it, and where one transaction writes to several
 * chains, note brands first (in the order of their ids), then agencies, then the platform: two transactions that lock in different
 * orders end with one of them refused by PostgreSQL.
 */
package io.parley.shared.audit;
