/**
 * The X adapter. x-platform.md is its contract; every address and limit of X is configuration.
 * <ol>
 * <li>X1 The answer to X's challenge needs neither database nor session. Challenge and bodies are signed with the same key, so only a token of
 *     1 to 256 characters of {@code A-Z a-z 0-9 + / = _ -} is answered, else 400; and no body of that form is believed. So nothing that is
 *     signed here on request passes as a body.
 * <li>X2 A body is believed with a right signature over its raw bytes, compared in constant time; else 401 and nothing is stored. X signs in
 *     two headers: {@code X-Twitter-Webhooks-Signature-OAuth2} with the app's OAuth 2.0 client secret, {@code X-Twitter-Webhooks-Signature}
 *     with its consumer secret. A header whose secret is not configured cannot be checked and counts as not sent. Of the others at least one
 *     has to be sent, each that is sent has to be right (a wrong one is never rescued by the other), and none may be sent twice.
 *     The client secret answers the challenge where there is one; {@code PARLEY_X_CRC_SECRET} names the other.
 * <li>X3 Account Activity and X Activity are two envelopes around one message: sender = account is an echo, all else a message.
 *     One body may bring many events; one that cannot be read keeps no other from being heard.
 * <li>X4 Unreadable, by name: not-json, unknown-envelope, unknown-event, bad-event, not-of-the-account. It is answered 200, since X
 *     would only send the same again. Known kinds that say nothing of a conversation are left.
 * <li>X5 200 is said once all is durable; when the database cannot take it, 503 with Retry-After, and X delivers again.
 * <li>X6 Calls are signed with OAuth 1.0a (query signed, JSON body not) and never repeated by the client itself.
 * <li>X7 The ends of a call and their names:
 *     <ul>
 *     <li>made again: unreachable (nothing was written), rate-limited (the account waits until X's own time), not-prepared;
 *     <li>the account waits until a person lets it send: unauthorised (401), out-of-credits (402), not-connected;
 *     <li>never: rejected (400 and the like), cannot-send (403), no-access (403 with 93, 261, 453), not-found (404), no-ads-account;
 *     <li>unknown, to be looked for: no-answer, server-error (5xx), incomplete (made, but what has to follow was not).
 *     </ul>
 *     A call that may be repeated, such as the update of a welcome message, is made again where another would be unknown.
 * <li>X8 What is unknown is looked for in X's own records: messages by recipient, words, addresses and tokens; welcome messages and
 *     cards by name; posts by card. Not being able to look is told apart from not finding.
 * </ol>
 * Of two messages with the same words, without buttons and quick replies, to the same person within a minute, the record cannot
 * tell which is which.
 * <p>
 * The consumer secret is required: every call is signed with it (X6). The client secret is used for webhooks alone.
 * <p>
 * Out of scope so far: plain v2 messages and encrypted chat, media, typing, webhook registration and subscriptions, revoked access.
 */
package io.parley.channel.x;
