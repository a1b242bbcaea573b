/**
 * Figures: what happened, counted once and shown where people work. The home pages live here, because a home is where figures
 * are read first.
 * <ol>
 * <li>AN1 A figure is counted or it is not shown: where nothing has been counted yet a page says so and what will count, and
 *     shows neither a nought nor an example.
 * <li>AN2 An agency's home shows all its brands as cards, 24 a page, those first that still need somebody; it reads the brands'
 *     own rows and never what a brand owns.
 * <li>AN3 A brand's overview shows one funnel for each running campaign: card or link, conversation, button, page, conversion.
 * <li>AN4 Times are in the zone of the brand they are about.
 * <li>AN5 Whoever may enter a place may read its home.
 * </ol>
 * Two edges more than design.md 3 draws, analytics → tenant and analytics → campaign: a home names the things it will count, and
 * their names are the other rooms' to tell. Nothing imports this room, so neither can close a cycle.
 * Out of scope so far: the counting itself, periods and their comparison, reports.
 */
package io.parley.analytics;
