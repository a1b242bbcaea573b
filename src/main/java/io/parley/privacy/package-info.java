/**
 * Privacy: what a brand holds of a contact can be found, handed over and erased, and is kept no longer than it should be.
 * <ol>
 * <li>PV1 A contact is found by handle, name, the channel's id of them, or by what they typed into a form. Owners, editors and agents find
 *     them; what contacts write is not an analyst's to read.
 * <li>PV2 An owner takes along everything held of a contact as one file: JSON for programs, a CSV of each part for people. It is streamed, and
 *     noted in the log by a keyed hash.
 * <li>PV3 An owner erases a contact by typing the handle, once: the page says what is lost and what stays, and the request has 24 hours, as X
 *     asks for texts. Asking again is the same request.
 * <li>PV4 It is done at once where nothing of the contact is under way, else tried again every few seconds; after ten minutes what is under way
 *     is ended. What is personal goes ({@link io.parley.privacy.Trace}), forms included in which the same e-mail address was typed; every row, and whatever is counted, stays.
 * <li>PV5 The same person writing again is a new contact, opted out if they were: a keyed hash of the channel's id remembers that. The channel's own
 *     numbers of events stay for 35 days, since a repeated event would bring its words back, and go then.
 * <li>PV6 Afterwards every column of every table of the brand is searched for the channel's id and for what they typed into forms and that tells of
 *     them: e-mail addresses; phone numbers, eight to fifteen digits that are no date, whatever stands between them; and the three longest
 *     texts of their own. A text is a line of ten characters or more, of several words or with a digit in it, and before the erasure stood in no row
 *     of anybody else and in nothing the brand itself wrote: a name alone, a chosen answer or a consent would be found in other people's
 *     rows. What was emptied and what was found is the proof, to read and to take along; where nothing tells of them it says so. A number or
 *     an address that is found may stand in another form of theirs.
 * <li>PV7 Texts, forms and details of clicks are kept as long as the platform's settings say, or less where the brand wants; once a day what is older
 *     is emptied, a few hundred rows a transaction.
 * <li>PV8 No log quotes what a contact wrote, also where something fails on it: the driver and EclipseLink name no values, and the database's own
 *     log is terse ({@code log_error_verbosity}), which whoever runs one has to set.
 * <li>PV9 Whoever sent a form and never wrote stands below the contacts, found by what they typed. Their page, file and erasure are a contact's;
 *     every form with the same e-mail address goes with the one. Whoever was erased and then
 *     sends a form by an old message's button is one of them too. The newest are found without a look at the forms of those who are known.
 * <li>PV10 Nobody's right waits for a brand: while it is suspended, archived or being deleted its owners find, take along and erase contacts as ever.
 * </ol>
 * Out of scope: what other services hold (X, the mail provider), backups of the database, and signed bodies nobody could read, which name no brand.
 * <p>
 * Argued: this room reads and erases other rooms' rows by SQL of its own instead of asking each room. What is held of a person then stands
 * in one place ({@link io.parley.privacy.Held}), where it can be read, tested and compared with every table there is; row-level security
 * stands behind it as everywhere.
 */
package io.parley.privacy;
