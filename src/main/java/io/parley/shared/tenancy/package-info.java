/**
 * Keeps brands apart. A brand is the tenant; three barriers stand one behind the other and none trusts the others.
 * <ol>
 * <li>T1 Edge: an address becomes a {@link io.parley.shared.tenancy.Place} only through the person's own membership. A
 *     foreign address is answered byte for byte as one that does not exist.
 * <li>T2 A {@link io.parley.shared.tenancy.UseCase} refuses to begin without a brand; it never shows an empty list instead.
 * <li>T3 EclipseLink adds the brand to every statement on a {@link io.parley.shared.tenancy.TenantOwned} entity.
 * <li>T4 PostgreSQL's row-level security, enabled and forced, sees the brand as the setting {@code parley.brand} of the
 *     transaction. An unset brand throws.
 * <li>T5 The brand of a thread is set at the edge, or by whoever runs a job, for a bounded piece of code and cleared after it.
 * <li>T6 The brand never changes inside a transaction: entering another brand while one is active is refused.
 * <li>T7 A place that is suspended or being deleted shows its members nothing but that it is and why; an archived one can be read and not
 *     changed. What a brand owned, and what it holds of people, its owners take along and erase all the same. To everybody else it is what it always was: not there.
 * <li>T8 Each key that signs, hashes or seals is derived from the platform's secret for one purpose, named once
 *     ({@link io.parley.shared.tenancy.PlatformSecret}). No two kinds of text share a key, so a text that somebody chose and had signed as one kind
 *     never passes as another. Keys that others give us (X's, Keycloak's) are used as their owners prescribe.
 * </ol>
 * Out of scope: who may do what inside a brand ({@code shared.web.AllowedTo} on the route's own line).
 * <p>
 * A note on design.md: native SQL is allowed in the persistence unit (EclipseLink forbids it by default beside a multitenant
 * entity) because barrier T4 stands behind it; the mutation run proves that.
 */
package io.parley.shared.tenancy;
