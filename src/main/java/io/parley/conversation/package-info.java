/**
 * Conversations: what a contact and a brand say to one another, and the runs through flows inside of it.
 * <ol>
 * <li>CV1 A turn is one event of the inbox, in the transaction that claimed it, alone in its lane ({@link io.parley.shared.queue.Lanes}).
 *     Its effect is one word: {@code answered}, {@code echo}, {@code stepped-back}, {@code opted-out},
 *     {@code opted-in}, {@code helped}, {@code held}, {@code limited}, {@code handed-over}, {@code recorded}, {@code late}, {@code old}, {@code no-flow}, {@code left},
 *     {@code encrypted}, {@code nothing}.
 * <li>CV2 Guards stand in this order: our own echo, an encrypted message, opted out, STOP, HELP and human words, a person answers, an older event. Then:
 *     the quick reply of a welcome message, of a turn, the waiting step, a new run. The inbox itself refuses an event it had.
 * <li>CV3 An echo belongs to the call of its lane that has its id, else to the one of unknown end with the same words, addresses and
 *     answers; that call is done. While a call of the lane is open and none fits, the echo waits two seconds.
 * <li>CV4 An echo that fits no call is a person answering in the channel's own app: the bot steps back, its waiting messages are not
 *     sent and the run ends HANDED_OVER, until a person hands the conversation back. The same when a person takes it over here.
 * <li>CV5 STOP ends it for the whole brand at once: runs end OPTED_OUT, waiting messages are dropped, one confirmation is sent. Then
 *     only START is answered. Words count in either language when they are the whole message and no quick reply.
 * <li>CV6 A run stays on the flow version it began with. At most one is active in a conversation; a tap on another entry point's
 *     welcome message ends it LEFT.
 * <li>CV7 A quick reply moves only the visit it was offered for, any other is said to be old.
 * <li>CV8 Each step visit has at most one outcome, the first one: ANSWERED, PASSED, LEFT, UNDELIVERABLE or HANDED_OVER; without one it
 *     waits. A question nobody answered for 24 hours is LEFT. Text older than what was heard last is recorded and answers nothing.
 * <li>CV9 A message that is dead or expired makes the visit that waits on it UNDELIVERABLE; a parked one is only shown, since it may
 *     well have arrived.
 * <li>CV10 Five replies to what a contact said count against none of X's allowances. A message that came before the last reply was said
 *     brings no new five, as when several wait to be handled.
 * <li>CV11 While a brand or its agency is not active its bots do not answer: they say the holding message, at most once an hour in a
 *     conversation, and what is written is kept. STOP works all the same.
 * <li>CV12 Where a limit of the brand's month is used up (conversations, messages or dollars alike) no run begins: the effect is
 *     {@code limited}, the contact gets the holding message as in CV11, and it is noted as refused. Runs under way go on to their end.
 *     What began in the seconds before a roll counted it is not taken back.
 * <li>CV13 An erased contact's conversations are nobody's to read or answer. The same person writing again is a new contact, opted out if they
 *     were when they were erased ({@link io.parley.conversation.ContactMarks}).
 * <li>CV14 A brand's own opt-out words mean STOP as well, and its answer to HELP names where its privacy notice stands.
 * <li>CV15 A photo, video or GIF shows by its type, with a link where there is one. The bot answers the words beside it, and without any as it
 *     answers words it does not understand.
 * <li>CV16 An encrypted message shows as one that cannot be read here. The bot does not answer it, no run moves, and no question waits longer for it.
 * </ol>
 * Out of scope so far: keywords of a flow's own, assigning, notes, sending media.
 */
package io.parley.conversation;
