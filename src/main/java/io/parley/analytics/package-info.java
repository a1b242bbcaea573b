/**
 * Figures: what happened, counted once and shown where people work. The home pages live here, because a home is where figures
 * are read first.
 * <ol>
 * <li>AN1 A figure is counted or it is not shown: where nothing has ever been counted a page says so and what will count, and
 *     shows neither a nought nor an example.
 * <li>AN2 An agency's home shows all its brands as cards, 24 a page, each with its day so far and, where it is not active, how it stands. Those come
 *     first that are not opened yet, then those where today a message did not arrive or a person took over. It reads the brands' own rows and
 *     {@code brand_day}, and never what a brand owns.
 * <li>AN3 A brand's overview shows one funnel of the last seven days for each running campaign.
 * <li>AN4 Times and days are in the zone of the brand they are about.
 * <li>AN5 Whoever may enter a place may read its figures.
 * <li>AN6 A report says its period, what each figure means, and up to which moment everything is counted.
 * <li>AN7 Roll-ups are made from the ledgers alone, about once a second, by one node at a time, by transaction: a roll takes every
 *     row of the transactions between the last watermark and the oldest one still at work, and moves the watermark in the same
 *     transaction. A row committed late is counted late, never lost and never twice.
 * <li>AN8 Funnels count runs. A run is of the period it started in and of what it began with: a card's button, or another entry
 *     point. It reaches a stage once: START, each STEP, each outcome of a step, GOAL (a goal inside the conversation), CLICK and
 *     VIEW (a person's, through a link sent to it), CONVERSION (a goal reached after the conversation, on a page or by a click).
 * <li>AN9 Everything else counts what happened, in buckets of 15 minutes of UTC: runs, step visits and their outcomes, clicks and
 *     views by class, goals, conversions, conversions by page. Only the class HUMAN is a click or a view; the other classes stand
 *     beside it as filtered, by name. A rehearsal is counted apart and shown in no report.
 * <li>AN10 Every night everything is counted once more, straight from the ledgers and by other means, and compared. A difference is an
 *     error in the log and on the admin's page, with examples; nothing is corrected silently.
 * <li>AN11 The watermark belongs to one database cluster. In another (a restored copy, whose transaction counter is its own) the
 *     ledgers get transaction ids of that cluster and everything is counted from the beginning, by itself. Usage keeps what was
 *     counted and adds what the ledgers hold beyond it.
 * <li>AN12 Usage is counted in the same rolls, by brand and day of UTC: conversations begun, messages heard from contacts, messages
 *     the channel took, clicks (people’s and all), and what the messages cost at the prices in force when the roll counts them, at most
 *     seconds after they happened. Rehearsals are none. Nothing takes usage away again: it outlives contacts, texts and ledgers. The
 *     recount compares it as far as the ledgers still reach.
 * </ol>
 * Edges more than design.md 3 draws: analytics → tenant and campaign, since a home names the things it will count; analytics → bot and
 * engine, since steps are shown in the order and words of their flow. Nothing imports this room, so none can close a cycle. The names of cards, entry points,
 * links and pages are read in SQL beside their figures: a report must not load each thing of a brand to name the few it shows.
 * <p>
 * Out of scope so far: comparing periods, time series, reports that travel.
 */
package io.parley.analytics;
