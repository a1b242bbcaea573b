/**
 * What {@code /api/v1} stands on: the edge where a key becomes a brand, problems, lists, limits, writes that are done once, and the
 * documentation. The resources themselves live in their features, beside the pages: one route, one use case, shared with the page.
 * <ol>
 * <li>AP1 A key is 256 random bits and belongs to one brand. Only its hash is stored; it is shown once; revoked or expired it opens
 *     nothing from the next request on. When it was last used is noted about once a minute, beside the request.
 * <li>AP2 A request below /api/v1 is let in by its key alone, which names the brand: there is none in the address. No cookie is read, no
 *     session made, and nobody's log-in opens anything there.
 * <li>AP3 A route says on its own line which scope a key needs ({@link io.parley.shared.web.Scope}). A key is an editor of its brand and no
 *     more: where the brand wants sign-off it publishes nothing.
 * <li>AP4 A brand that is suspended or about to be deleted, or whose agency is, answers 403 to everything; one that is archived is read only.
 * <li>AP5 Every error is a problem (RFC 9457) whose type leads to its section of the documentation. Another brand's id is answered as one that
 *     does not exist, byte for byte, in an address, a parameter or a body.
 * <li>AP6 A write with an Idempotency-Key is done once: the answer is kept for a day in the transaction that does it, and given again to the
 *     same request. Another request under the same word is 422, one while the first is under way 409. A write that was refused keeps nothing.
 * <li>AP7 A change names the version it is about (If-Match); against another one it is 412 and nothing is overwritten.
 * <li>AP8 A body is a JSON object. A property nobody knows and a value of the wrong kind are refused by name, before anything is done.
 * <li>AP9 Lists have page and limit (at most 200), sort and q, say how many there are, and link to their neighbours.
 * <li>AP10 A key may ask {@code parley.api.burst} times at once and {@code parley.api.per-minute} times a minute; each answer says what is
 *     left. A node counts for itself: behind n nodes a key may ask up to n times as often.
 * <li>AP11 The documentation is one OpenAPI document. Each route stands in it with an example, and each example is sent by a test.
 * <li>AP12 A problem lists the first 50 errors and counts the rest ({@code moreErrors}). What it repeats of the request, such as the name of a
 *     property, is cut after 200 characters, so an answer stays small whatever was sent.
 * </ol>
 * The document is a file and not made out of annotations: its examples are its point, and a test holds it against the routes.
 * Out of scope: webhooks that Parley sends, OAuth for other people's applications.
 */
package io.parley.shared.api;
