/**
 * Tracked links, and the ledgers of what happens on the public host: clicks, page views, conversions. The redirect never breaks, the
 * count is never wrong (design.md 7).
 * <ol>
 * <li>L1 A link is reached at {@code /l/{code}[/{token}]} by GET and HEAD. Nobody's code is a 404, a closed link a 410, each a page in the
 *     reader's language; another method is 405.
 * <li>L2 Public codes are resolved without the database, which may be away: a node holds all of them, and answers nothing before it has read
 *     them. A change is known on its own node once it is committed, and on every other within two seconds; where more than some 100,000
 *     codes change at once, as soon as they are read. An unknown code costs no question. A database that counts its transactions from further
 *     back was restored: then all codes are read again, and one that it no longer has goes on until the node is started anew.
 * <li>L3 A link leads to a web address as it is, or to a landing page, which learns the click's id ({@code ?v=}) unless a machine asks.
 * <li>L4 A token says which button of which send was tapped. One that was tampered with, or made for another link, still redirects and
 *     is attributed to nobody. It needs no database to be read. Other spellings of the same token (unused bits of base64, padding) are
 *     the same token.
 * <li>L5 Every visit is recorded, with one class and the word for it, told in this order: a rehearsal's token, HEAD, a prefetch, X's own
 *     fetch, a known bot, no agent at all (suspicious), too many visits from its address (suspicious, rule L16), a repeat, a person.
 *     Known bots are isbot's list.
 * <li>L6 A repeat: the same token (on a page: the same click) within 30 minutes, or, where there is none, the same visitor at the same
 *     link within 10 seconds. A visitor is an address (of IPv6 the first 64 bits) and a family of agents: five kinds of browser times five
 *     kinds of system, and one family for all other agents. So an address is at most 26 visitors, whatever agents a caller invents; two
 *     people with one address and one family are one visitor. It is remembered in the one process only, so another node, or a restart, may
 *     count a person once more.
 * <li>L7 The answer is 302, {@code private, no-store}, and is given once the click is durable.
 * <li>L8 One writer commits whatever gathered during its last commit, brands mixed, one statement a ledger; an id that is there already is
 *     nothing. So every answered id is stored once, and after a kill there are at most the requests in flight beyond them.
 * <li>L9 A database that fails or is silent for two seconds is away: entries go to the local disk (one fsync a batch), are answered, and
 *     are replayed with the same ids, also by the next process. Where the disk fails too the redirect still happens, and the metric
 *     {@code parley_ledger_unrecorded_total} and the log say so.
 * <li>L10 A spool file is lines with a checksum. What a crash cut short was answered to nobody: it is left out and its file kept as
 *     {@code .damaged}. What the database refuses for its content goes to {@code refused.txt}.
 * <li>L11 The ledgers are partitioned by the month of the id, made two months ahead; a default partition takes what has none.
 * <li>L12 A destination is http or https, at most 2,000 characters, without a user name, with a port from 1 to 65535 or none, not inside a
 *     private network as far as its text tells, no link of ours, no shortener. An IP address has to be globally reachable by IANA's
 *     special-purpose registries (no private, shared, documentation, benchmarking, Teredo, 6to4, NAT64, IPv4-mapped or other reserved one) and in
 *     its plain form: no decimal, octal, hexadecimal, short or full-width one, and no dot behind it. A brand's privacy notice keeps to the same.
 * <li>L13 A goal is reached once for a visit, by a person only (classes HUMAN, REPEAT and REHEARSAL). The visit is the run where it is
 *     known. Else it is the click, if the click was counted (HUMAN). Else it is the visit that this visitor (rule L6) of the page was on in
 *     the last 30 minutes, or where there is none, this view. So a reload, a second tab and a repeated click belong to the visit before
 *     them, and a caller who asks for a page 1,000 times reaches its goal once per family of agents and half hour. Remembered like L6.
 * <li>L14 A page may ask for the click it was reached by for 30 minutes. A click of a link that does not lead to this page is none.
 * <li>L15 Where a brand wants sign-off, an owner alone closes a link, opens a closed one again, or changes where an open one leads: people who
 *     follow it see that at once. A new link needs none, since nobody knows its code and whatever shows it needs one; nor does a name.
 *     {@code Links} decides whether a change leads elsewhere, for the pages and for the API.
 * <li>L16 An address may make {@code parley.visits.burst} visits at once and {@code parley.visits.per-minute} a minute that pass for a
 *     person's or a repeat, over all links and pages of a node; a form sent counts as one. Above that a visit is suspicious, with its own
 *     word, and is led on like any other: no GET of a link or page answers 429. It costs one look-up in the process and no database
 *     question. As many addresses are remembered as {@link io.parley.shared.web.Buckets} holds.
 * </ol>
 * Failures by name, in the log: {@code ledger database-away}, {@code replay-failed}, {@code spool-broken}, {@code entry-refused};
 * {@code public-addresses database-away}, {@code feed-failed}; {@code partition-missing}.
 * <p>
 * Deviations from design.md, argued: a node holds the whole directory instead of a cache with negatives, so that an unknown code never costs a
 * question. All codes stand outside the heap, in scratch files of the process at {@code PARLEY_SPOOL} ({@link AddressStore}); the 50,000 asked for
 * most and last also in the heap, ready parsed ({@link KnownAddresses}). A link takes no heap, and 130 to 220 bytes outside of it, most of them its
 * destination's; the cache takes up to 30 MB of heap, whatever there is behind it. 5,000,000 links take 870 MB, which the system moves to the disk
 * where memory is short. A look-up takes 0.01 microseconds for what is in the cache, 0.2 for an unknown code, some 2 for any other of
 * 5,000,000 (busy machine: 6). The files are made anew at each start (5,000,000 codes: 11 s), so none is older than the database, or another
 * node's. There is room for 44,000,000 codes. On a full disk new codes are not taken in ({@code feed-failed}), known ones go on.
 * Visitors' salt lives as long as the process, since a visitor is remembered for
 * ten seconds. Out of scope so far: weighted destinations and A/B arms, countries, domains of a brand's own.
 */
package io.parley.link;
