/**
 * The life of a tenant behind its first day: renamed, suspended, archived, moved, taken along, deleted; and how the platform's people look
 * into one as support. How a brand or an agency stands, and from where to where, is the business of {@code tenant} (TN9); here is who decides it,
 * on which page, and all that follows. Other rooms take part without knowing this one: what they keep for a brand carries its id, and is found
 * by that in the database's own catalogue.
 * <ol>
 * <li>LC1 Suspending needs a reason, which the members read and the owners get by mail. Flows hold (CV11); what stands in the outbox already goes
 *     out, links and pages go on, events are taken in.
 * <li>LC2 An archived brand is read only and its bots hold; links and pages go on. What people ask of it is done as before (PV10).
 * <li>LC3 All that a brand owns can be taken along as one file: a CSV for each of its tables and a manifest of rows and checksums, without keys to
 *     anything. Its owners and the platform's admins fetch it, for 30 days, or until the brand is deleted.
 * <li>LC4 Deleting needs the brand's name typed, a reason and an export that is ready. Until the grace period ends (a setting) an admin can undo it;
 *     the brand is then as it was before. No other decision leads out of it.
 * <li>LC5 Deleting means every row of every table that the catalogue says is the brand's, step by step, each step safe to repeat: a try that stops
 *     is named, and the next one goes on. Codes of links and pages answer 410 and are nobody else's ever. A person who had no other place
 *     and is no admin is emptied to an id, and leaves the agency's organization, also one who was removed before and could be brought back
 *     until then; their identity is removed where Parley itself once made it for an invitation. One that was there before may open other things, so it is not ours to remove.
 * <li>LC6 What stays: the brand's row without a name (its address is never reused), its days and its usage, which are numbers, the platform's log,
 *     and the proof: each table's rows before and after, with a checksum over all. Nothing is asked of what stays, so no row comes to be again.
 * <li>LC7 A brand moves to another agency by one row, since nothing it owns names an agency. Its own members come with it and join the new
 *     agency's organization; the old agency's members lose it, the new one's gain it, its limits are the new agency's. Who loses and who gains
 *     is shown before; both agencies' logs and the brand's own say what happened.
 * <li>LC8 An admin enters one place as support, with a reason of ten characters or more, for at most 60 minutes, also while it is suspended; with an
 *     editor's rights, so that members, sign-off, keys and exports stay the owners' (no exceptions by path: the route's own line says it).
 *     Where the agency asks its people for a second factor, support needs one too (tenant, TN11); the time goes on meanwhile. A banner says so
 *     on every page. Beginning and end stand in the place's log, and each entry in between carries the mark. Entering another place
 *     ends it.
 * <li>LC9 An agency without brands is deleted at once, by its typed name: its members leave, its organization is dissolved, its row stays as a
 *     tombstone. The same holds for its people as for a brand's. A brand that comes in at that moment was either there before, and nothing is
 *     deleted, or finds no such agency any more: nobody loses their people halfway.
 * <li>LC10 What only has to be told to the identity provider once all is decided here holds nothing up: it is noted in the deciding transaction,
 *     told right afterwards, and again every minute until it is taken. Meanwhile the page says what is still open, and the platform's health
 *     names it. It is not told once the person has a place there again.
 * </ol>
 */
package io.parley.lifecycle;
