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
 *     A chat.received is an encrypted message: it is heard where it names one person who wrote to the account, under its own id. Other chat.*
 *     events, groups among them, are only counted. A chat.sent never means that a person took over: Parley sends none, and X may tell of one
 *     message in both worlds.
 * <li>X4 Unreadable, by name: not-json, unknown-envelope, bad-event (it says not who wrote to whom), not-of-the-account. It is answered
 *     200, since X would only send the same again. Known kinds that say nothing of a conversation, such as typing, are ignored. Kinds nobody
 *     knows yet are answered 200 and counted (rule CH10).
 * <li>X5 200 is said once all is durable; when the database cannot take it, 503 with Retry-After, and X delivers again.
 * <li>X6 Calls are signed with OAuth 1.0a (query signed, JSON body not) and never repeated by the client itself.
 * <li>X7 The ends of a call and their names:
 *     <ul>
 *     <li>made again: unreachable (nothing was written), rate-limited (the account waits until X's own time, at most 24 hours), not-prepared;
 *     <li>the account waits until a person lets it send: unauthorised (401), out-of-credits (402), not-connected;
 *     <li>never: rejected (400 and the like), cannot-send (403), no-access (403 with 93, 261, 453), not-found (404), no-ads-account;
 *     <li>unknown, to be looked for: no-answer, server-error (5xx), incomplete (made, but what has to follow was not).
 *     </ul>
 *     A call that may be repeated, such as the update of a welcome message, is made again where another would be unknown.
 * <li>X8 What is unknown is looked for in X's own records: messages by recipient, words, addresses and tokens; welcome messages and
 *     cards by name; posts by card. Not being able to look is told apart from not finding.
 * <li>X9 Words are read as they were written, also where they are compared with ours: {@code &amp;lt; &amp;gt; &amp;amp;} are unescaped once, t.co
 *     links become what they stand for, and the link X puts behind the words for a picture is cut. A picture is shown by its type and by its
 *     page on X, a film or GIF by its best MP4; X's address of the picture file answers signed requests only and is the last choice. A message
 *     with neither words nor anything X names is an attachment of another kind.
 * </ol>
 * Of two messages with the same words, without buttons and quick replies, to the same person within a minute, the record cannot
 * tell which is which.
 * <p>
 * The consumer secret is required: every call is signed with it (X6). The client secret is used for webhooks alone.
 * <p>
 * Out of scope so far: plain v2 messages, the content of encrypted chat, sending media, typing, webhook registration and subscriptions, revoked access.
 */
package io.parley.channel.x;
