/**
 * Usage and limits: what each brand used, what its agency's package allows, and what happens between the two.
 * <ol>
 * <li>US1 Usage is counted where figures are (rule AN12), by brand and day of UTC: conversations begun, messages heard from contacts,
 *     messages a channel took, people's clicks and all clicks, and dollars. A month is a calendar month of UTC. An agency's usage is
 *     that of the brands it has now.
 * <li>US2 Dollars are counted once, with everything else, at the prices in force then. A new price changes nothing that was counted.
 * <li>US3 A package is a list of limits: conversations, messages out and dollars of each brand a month, members, bots and links of each
 *     brand, brands of an agency; one that is left open limits nothing. An agency has one package or none, and it holds for each of
 *     its brands. A package in use cannot be deleted.
 * <li>US4 A package is given to many agencies at once: chosen in the list, or all that a search finds. Before that it is shown which
 *     of them would be over a limit at once; after it, it can be undone, for those agencies that were given nothing else since.
 * <li>US5 From 80 % of a month's limit on, the agency's owners are warned: once a limit, brand and month by mail, and at home as long as
 *     it holds.
 * <li>US6 A limit of a month that is used up is written on the brand, about every second and after each change of package. Then no
 *     conversation begins; those under way go on to their end, people answer as before, and no click is ever refused. Limits are
 *     soft: what begins in the seconds until a roll has counted is not taken back. The next month, or a larger package, opens it again
 *     within seconds.
 * <li>US7 A member, bot, link or brand beyond the package is refused in its form, naming the limit and whom to ask; so is one that
 *     comes back: a link opened again, a member restored, an invitation renewed after it expired. What is there already stays.
 * <li>US8 Whatever was refused is shown to the brand, its agency and the platform, by limit and hour, for this month and the twelve before it;
 *     once a day what is older is deleted, some thousand rows a transaction.
 * </ol>
 * Nothing imports this room. What others have to ask stands in {@code shared.tenancy}: {@link io.parley.shared.tenancy.BrandRules} and
 * the port {@link io.parley.shared.tenancy.Allowances}. Bots and links are counted in SQL: their rooms need no edge to be counted.
 * <p>
 * Out of scope: invoices, a brand's own limits beside its agency's package.
 */
package io.parley.usage;
