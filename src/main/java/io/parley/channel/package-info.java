/**
 * The port between Parley and channels: whose account an event is for, what a message is on its way in and out, and what became
 * of the deliveries nobody could use.
 * <ol>
 * <li>CH1 One account, one brand. The directory is claimed in the transaction that connects the account; a second brand is
 *     refused and told why. An event finds its brand through the directory alone, never through an address.
 * <li>CH2 Owners connect an account with the tokens its channel gave; connecting it again renews them.
 * <li>CH3 Tokens are sealed with a key of the platform's one secret and bound to brand, account and purpose. They are never shown,
 *     logged, cached or put on a form again.
 * <li>CH4 An account that may not send keeps its messages and says why. People who may edit let it send again; where the brand
 *     wants sign-off only owners do, since what was kept reaches people at once (shared.web, W12).
 * <li>CH5 A body nobody can read is stored once, by its hash, with a named reason, and counted after that.
 * <li>CH6 Events for an account that no brand has are counted by day and dropped.
 * <li>CH7 An event is one inbox row whatever number of times it is delivered: its key is the channel's own id of it. Its lane is
 *     the conversation with the other person. It waits a moment, {@code parley.inbox.settle}, for neighbours that overtook it.
 * <li>CH8 All that one body brings a brand is stored in one transaction, in one order.
 * <li>CH9 An event keeps the time it names, unless that is more than five minutes ahead of our clock or before the year 2000: then it
 *     gets the time at which it was received. Events of one time are ordered by their numbers, up to 25 digits.
 * <li>CH10 Events of kinds Parley does not handle are counted by kind and day and kept for 90 days, encrypted ones among them. A kind is at most
 *     60 of the characters {@code a-z_.}; another, and whatever comes after the first 200 kinds of a day, counts as "other".
 * <li>CH11 A message may bring up to four attachments besides its words ({@link io.parley.channel.Attachment}). An address is kept where it is
 *     https and at most 2,000 characters long. The account's page says how many encrypted messages came in the last 30 days.
 * </ol>
 * The JSON of a message in the inbox is {@link io.parley.channel.Inbound}'s, in the outbox
 * {@link io.parley.channel.OutgoingJson}'s.
 * <p>
 * Out of scope so far: connecting through the channel's own log-in (tokens are pasted), moving an account to another brand,
 * disconnecting it, probing which face of a channel an account has, and polling where deliveries fail.
 */
package io.parley.channel;
