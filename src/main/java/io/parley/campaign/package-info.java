/**
 * Campaigns, and the ways into a conversation: entry points and Direct Message Cards.
 * <ol>
 * <li>CA1 Every brand has exactly one campaign that never ends, "Always on", made when the brand is opened.
 * <li>CA2 A campaign has a name of 1 to 80 characters; a save names the version it was opened with and overwrites nobody's.
 * <li>CA3 An entry point leads from an account into a bot's flow in one language, for one campaign: the account's default welcome (one
 *     an account), a deep link, or a button of a card. What it leads to never changes, since runs are counted by it.
 *     Where the brand wants sign-off an owner makes it, and sends its words again (shared.web, W12): the channel shows them at once.
 * <li>CA4 The channel shows each entry point the first words of its bot's live flow: sent when it is made, and again in the transaction
 *     that publishes the flow. At most one call is under way for an entry point; what was published meanwhile follows it.
 * <li>CA5 What the channel refuses is named on the entry point and may be sent again; the older words stay where they are.
 * <li>CA6 A quick reply inside a welcome message carries entry point, flow version, step and choice: the channel tells of neither the
 *     tap on a card nor the sight of the message, so the answer says by itself what it answers.
 * <li>CA7 A card has a name of 1 to 80 characters, a post of up to 280 as X counts them, and one to four buttons of up to 24 characters;
 *     each button has an entry point of its own, kept for as long as it leads to the same place.
 * <li>CA8 Publishing a card takes its welcome messages, then the card, then the post to the channel, each after the one before was
 *     accepted, and waits by itself. A failure is named; published again, it goes on where it stopped.
 * <li>CA9 A card on the channel stays as people see it: it is not edited. Another card is made instead.
 * </ol>
 * One edge more than design.md 3 draws, campaign → tenant: it observes BrandOnboarded as bot does, for the same reason.
 * Out of scope so far: dates and budget of campaigns, media of cards, changes of a card that is published, QR codes, keywords.
 */
package io.parley.campaign;
