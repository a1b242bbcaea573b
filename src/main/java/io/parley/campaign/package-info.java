/**
 * Campaigns: what cards, entry points, links and pages will hang on.
 * <ol>
 * <li>CA1 Every brand has exactly one campaign that never ends, "Always on", made when the brand is opened.
 * <li>CA2 A campaign has a name of 1 to 80 characters; a save names the version it was opened with and overwrites nobody's.
 * </ol>
 * One edge more than design.md 3 draws, campaign → tenant: it observes BrandOnboarded as bot does, for the same reason.
 * Out of scope so far: cards, entry points, dates, budget.
 */
package io.parley.campaign;
