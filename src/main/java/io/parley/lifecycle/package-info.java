/**
 * The life of a tenant behind its first day: renamed, suspended, archived, moved, taken along, deleted; and how the platform's people look
 * into one as support. How a brand or an agency stands, and from where to where, is the business of {@code tenant} (TN9); here is who decides it,
 * on which page, and all that follows. Other rooms take part without knowing this one: what they keep for a brand carries its id, and is found
 * by that in the database's own catalogue.
 * <ol>
 * <li>LC1 Suspending needs a reason, which the members read and the owners get by mail. Flows hold (CV11); what stands in the outbox already goes
 *     out, links and pages go on, events are taken in.
 * <li>LC2 An archived brand is read only and its bots hold; links and pages go on.
 * </ol>
 */
package io.parley.lifecycle;
