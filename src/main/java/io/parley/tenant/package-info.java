/**
 * Who there is and who may enter where: agencies, brands, people, members, invitations, and how an agency and its first brand
 * come to be.
 * <ol>
 * <li>TN1 An address (slug) belongs to one owner for ever: it is never reused, and an old one leads to the new one.
 * <li>TN2 A membership joins a person to an agency or to a brand, with a role; a role in an agency holds in each of its brands,
 *     and the strongest of several counts.
 * <li>TN3 An agency, and a brand that has an owner of its own, never loses its last owner.
 * <li>TN4 An invitation makes one membership, within 7 days, until it is used, revoked or given new links.
 *     <ol>
 *     <li>Its links carry random tokens of 256 bits. Only their hashes are stored; no session and no log holds a token.
 *     <li>It has two links. One is mailed to whom it is for, in the transaction that makes it, and is shown to nobody else. The other is shown
 *         once to who invites, over a redirect in a cookie of that one address: up to 50 people are invited at once, and 50 tokens of 43
 *         characters take 2.2 of the 4 kB a cookie may have, so no server keeps them. Of several none is invited until all can be.
 *     <li>Whoever has a log-in accepts it logged in, with the invited e-mail, by either link, and is a member at once. The identity provider must
 *         say that the e-mail is verified. A link alone never opens an existing log-in.
 *     <li>For anybody else only the mailed link makes an identity, since opening the mail proves that the e-mail is theirs. Where no mail is
 *         set up, only the link shown to a platform admin does. The page of any other link says what is needed instead.
 *     <li>Making the identity shows a one-time password, and the e-mail is noted as verified; the first log-in makes the membership. Until then the
 *         link can be opened again: each time a fresh one-time password ends the one before, and takes back what that identity accepted through
 *         other links.
 *     <li>An identity whose e-mail is not verified is not known to be the owner's. The link that may make an identity takes it back: its credentials are
 *         removed, its sessions end at the provider and here, and only the new one-time password opens it. One that nobody ever used here is
 *         deleted and made anew, so that a log-in which waits for a new password ends too; one that was used here keeps its identity, and such
 *         a log-in of its holder, if one waits in those minutes, outlives it.
 *     <li>Thirty days after it was used, withdrawn or has expired, an invitation says no more whom it was for, and one that had expired waits
 *         no longer: the row stays, since the log and the membership began with it.
 *     </ol>
 * <li>TN5 Onboarding is a list of steps (agency, organization, brand, contents, invitation). Each finds what an earlier try left
 *     and makes only what is missing, so repeating it is always safe; where it stopped and why is kept and shown.
 * <li>TN6 A brand is entered only once it has been opened: what every brand starts with stands inside it.
 * <li>TN7 Forms name the version they were opened with; a save against another version is refused and overwrites nothing.
 * <li>TN8 The accent of a brand or an agency is readable: at least 4.5 to 1 against white.
 * <li>TN9 A brand or an agency is active, suspended, archived (brands only), being deleted or deleted. Suspending and archiving take effect on
 *     each member's next request and can be taken back. A brand of a suspended agency counts as suspended; a deleted place is found by nobody.
 * <li>TN10 Who was removed can be brought back by one click, with the role they had, as long as they have not come back otherwise; what that
 *     needs is kept here and not in the address. A role taken or lowered holds from the next request on, on every node.
 * <li>TN11 An agency can ask each who enters it or a brand of it, support included, for a second factor at log-in (identity, ID7); its owners
 *     see which member has none.
 * <li>TN12 An admin is in a place as support only while their visit to that very place lasts, which {@code lifecycle} begins and ends; a visit to an
 *     agency opens none of its brands.
 * <li>TN13 A logo is made from what was uploaded: PNG, JPEG or GIF of at most 4096 by 4096 and 12 million pixels, measured before it is
 *     decoded, cut to 512 pixels and written anew as PNG. It stands at an address of its own for as long as it is somebody's logo.
 *     The decoder sees only what the pixels need: of a GIF the first frame, of a PNG no text and no colour profile. A JPEG of more than 20 scans or
 *     1,000 segments is refused before it is decoded. Decoding is stopped after two seconds. A node decodes one logo at a time for each brand or
 *     agency, and two in all; another one meanwhile is refused at once, and can be tried again in a moment.
 * <li>TN14 A brand's own opt-out words are kept as the keyword check sees them, and never one that already means something else; its
 *     privacy notice stands behind https, at an address that a link may lead to (link, L12).
 * <li>TN15 Whoever logs in with a verified e-mail of the setting {@code parley.admin.emails} is an admin of the platform, for as long as it stands
 *     there: a node that starts takes the flag back from everybody else who has it by the setting, which holds from their next request on, on
 *     every node, a visit as support included; a log-in does so too, for an e-mail that was changed. Their session goes on without it, since
 *     they may be members somewhere. The platform's log has both. Who was made an admin in the database by hand stays one until that is taken back
 *     there. All nodes have the same setting; else the flag would come and go.
 * </ol>
 * A brand's keys to the API are made here, by its owners; what a key opens, and how, is {@code shared.api}'s.
 * <p>
 * Out of scope: how a person proves who they are ({@code identity}, behind {@link io.parley.tenant.IdentityProvider}).
 */
package io.parley.tenant;
