/**
 * Inbox and outbox: what stands between a channel and a conversation, so that nothing is lost and nothing is said twice.
 * PostgreSQL is the queue; claims are made by SECURITY DEFINER functions, across brands, and return ids only.
 * <ol>
 * <li>Q1 An event is stored once for its account and key; the second time is nothing. Whoever stored it may answer once
 *     {@code append} has returned and its transaction is committed.
 * <li>Q2 A lane is worked on in the order of what happened (time, the channel's number, id), one event at a time. A message
 *     blocks the later ones of its lane also while it is not due itself; a timer and an echo block nothing before they are due.
 * <li>Q3 Claim, turn, state and outbox rows are one transaction. A turn that throws leaves nothing; the event is tried again after
 *     1 s, 5 s, 30 s, 2 min and 10 min and is DEAD after the sixth time, which frees its lane. {@link Turn.Later} costs no attempt.
 * <li>Q4 SENDING is committed before the call. Nobody ever sends a row again that was left in SENDING or ended as
 *     {@link Receipt.Unknown}: it is IN_DOUBT and looked for, first by the channel's echo, then in the channel's records (1.5 s, 5 s
 *     and 20 s after one another), then parked until a person decides.
 * <li>Q5 {@link Receipt.Again} is certain to have done nothing: READY again, not before the time the channel named, else after the
 *     steps of Q3. 429 and a closed gate cost no attempt. There is no last attempt: what must not be sent late has a life, after
 *     which it is EXPIRED.
 * <li>Q6 {@link Receipt.Refused} is DEAD at once. DEAD, EXPIRED and parked rows free their lane, and a person may send them again,
 *     which is a new decision ({@link Outbox#again}).
 * <li>Q7 A lane's calls leave in the order they were put, one at a time. Brands are served in turn.
 * <li>Q8 An allowance is taken in the claim's transaction ({@link Budgets}); a reply the channel counts against nothing takes
 *     nothing. An exhausted one closes the account's gate until its window ends, and the channel's own figures correct ours.
 * <li>Q9 A switch of the platform's pauses either queue; events are still taken in.
 * </ol>
 * Settings: {@code parley.queue.inbox.workers} and {@code parley.queue.outbox.workers} (threads a node, 0 for none),
 * {@code parley.queue.deadline} (after which a call's sender is taken for dead). How many messages a day is a platform setting
 * (X_ACCOUNT_MESSAGES, X_APP_MESSAGES). {@code parley.queue.naive} makes a call of unknown end simply be made again: it exists to show in a
 * test that Q4 is what prevents duplicates, and is never set otherwise.
 * <p>
 * Out of scope: chores without a lane; a wake-up from another node (its rows are found by the poll, within a quarter of a second).
 */
package io.parley.shared.queue;
