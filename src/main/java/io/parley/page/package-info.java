/**
 * Landing pages: what a website button leads to, and the forms people send from them.
 * <ol>
 * <li>PG1 A page has a draft that editors change and versions that never change; what the public sees is the version published last.
 *     A save names the version of the page it was opened with and overwrites nobody's.
 * <li>PG2 A page has a public code of its own from its first publication on. A code nobody has is 404, as is a page never published;
 *     a closed page is 410; while the database is away a page is 503 and says so kindly, in its own language.
 * <li>PG3 Words adapt to the conversation: {@code {{cocktail|your cocktail}}} becomes what the run behind the click knows, else what
 *     stands behind the bar. An editor is refused a placeholder without such a default.
 * <li>PG4 The click of the address ({@code ?v=}) counts for 30 minutes; one that is not there, too old, another brand's or
 *     of a link that leads elsewhere is as none.
 *     It is taken out of the address at once, so that a page passed on is nobody's visit.
 * <li>PG5 Each rendering of a page is recorded as a view before it is answered, with its class; a form shown again is no second view.
 * <li>PG6 The form carries a signed visit (view, visit, version, click, run, class), made when the page was rendered and good for 30 minutes. A
 *     sent form is a lead; the goal {@code lead:<page>} is reached once for the visit (rule L13). Sending the very same form again stores
 *     nothing; another one of the same visit is a lead without a conversion. A visit that we did not sign, or whose time is over, is asked
 *     to send once more, with what was typed; the new one counts for the same run, click or visit as the old one.
 * <li>PG7 A wrong form is answered 422 in the page's language, with the values kept and each problem beside its field. A form whose hidden
 *     trap is filled in is thanked and forgotten. No address holds what a person typed.
 * <li>PG8 A public page is one answer of under 50 kB with its style sheet inside, sets no cookie, starts no session, and loads nothing
 *     of anybody else's.
 * <li>PG9 Leads are read by owners, editors and agents; an analyst sees how many there are.
 * <li>PG10 A form reaches no goal where the view it was rendered in, or the request that sends it, is classed as a machine's (rule L5: a
 *     prefetch, X's fetch, a known bot, suspicious). It is kept as a lead without a conversion, and whoever sent it sees the same thanks.
 * </ol>
 * Argued: the style sheet stands inside the page, where the house keeps it apart. It is the one way to a page in one answer, and the
 * page's own content security policy admits that very text by its SHA-256 and no other, so nothing that anybody types becomes style.
 * One edge more than design.md 3 draws, page → channel: the way back into the conversation is an address of its channel. What else a
 * page needs to know of its brand and campaigns comes through {@link io.parley.page.PageSurroundings}, which the campaign room implements.
 * Out of scope so far: sections, images, variants, exporting leads.
 */
package io.parley.page;
