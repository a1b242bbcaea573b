/**
 * The X sandbox: a server of our own that speaks the parts of X which Parley uses, and shows a phone to play with.
 *
 * <ol>
 * <li>Every call of X's APIs carries an OAuth 1.0a signature that is computed again here; a wrong one, an old time or a nonce seen
 * before is refused with X's own errors.</li>
 * <li>X's limits hold: lengths, counts, pairs, allowances. What X refuses is refused, in X's shapes.</li>
 * <li>A message gets an id that is greater than every earlier one; whatever was accepted is in the journal before it is answered,
 * and is there again after the next start.</li>
 * <li>A card's tap and a shown welcome message are silent: the first event is what the person says, and it names the welcome
 * message and the post that led there.</li>
 * <li>Events reach Parley signed, in both envelopes, again and again until it says 200; ours come back as echoes.</li>
 * <li>An accepted link is fetched like X does: one GET as Twitterbot, three HEAD with browsers' names, no redirect followed.</li>
 * <li>Faults are asked for with {@code PUT /sandbox/faults}; a named group replaces the one before, and chance has a {@code seed}.
 * {@code send}: lost (0 to 1), status, times, retryAfter (seconds), delayMs, stored (the error comes after the message was taken),
 * account. {@code deliver}: hold, duplicates (at most so many copies), shuffle, parallel, batch (events in a body), envelope (aaa, xaa or
 * both; in turns without), to (another webhook). {@code sign}: headers (the secrets that sign for the webhook: consumer, client or both; both
 * without), challenge (the secret that has to answer: client or consumer; client without). {@code limits}: send, list, welcomes.
 * {@code fetches}: false for none.</li>
 * <li>Words arrive as X sends them: three characters escaped, links as t.co with their places. {@code POST /sandbox/say} and
 * {@code /sandbox/foreign-echo} take {@code media} (photo, gif or video); {@code POST /sandbox/chat} sends an encrypted message (from, to,
 * id, createdAt, {@code sent} for one of the account's own, {@code group} for the conversation's id); {@code POST /sandbox/event} any kind of
 * X Activity (kind, account, payload).</li>
 * <li>The phone needs no JavaScript; with it, what is said appears by itself. English and Korean, light and dark.</li>
 * </ol>
 *
 * As X documents it, the X Activity envelope names no app: {@code source_app_id} is in the Account Activity envelope alone.
 * Out of scope: uploaded media, OAuth's own dance, group messages, what X Chat says. Fetches go to this machine only, whatever a link says; an invalid webhook is
 * shown as such and still served. Bound to the loopback and never part of the war.
 */
package io.parley.dev.sandbox;
