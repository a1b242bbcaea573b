/**
 * Who is there: log-in and log-out through Keycloak, and Keycloak's admin API behind {@link io.parley.tenant.IdentityProvider}.
 * <ol>
 * <li>ID1 Log-in is OpenID Connect's code flow with PKCE (S256), state and nonce, as a confidential client. The answer must name our issuer
 *     (RFC 9207); the ID token is checked for signature (RS256), issuer, audience, nonce and times, with a minute between the clocks. No token
 *     is kept. Each log-in begins a new session under a new id, which knows the person and the provider's session id as plain strings, and ends
 *     the one that was there. No other request meets an authentication module.
 * <li>ID2 Each request reads the person anew; a session the provider has ended counts no longer.
 * <li>ID3 Log-out ends the provider's session too; the provider's own log-outs arrive at the back channel.
 * <li>ID4 A form sent after the session expired is kept, and offered again after log-in to the same person only.
 * <li>ID5 With the provider away there is no log-in, and a page that says so; whoever is in stays in, and public addresses go on.
 *     Every question to it has a time limit, and at most {@link io.parley.identity.LogInPlaces#MOST} log-ins of a node wait for it at once.
 * <li>ID6 After log-in a person lands where they wanted to go, and only ever on this portal.
 * <li>ID7 Where an agency asks for a second factor (tenant, TN11), whoever enters it or a brand of it must have logged in with one, an admin
 *     who visits it as support too. A session notes at log-in whether there was: the provider asks for it whenever it is set up, so it counts
 *     only if it stood when the person last proved who they are. Without one they get a page with one button: the provider sets it up in a fresh log-in (password and all, so
 *     that a session left open sets up nothing), and the person lands where they wanted to go, what they had typed included. What cannot be
 *     found out counts as none. Only kinds count that the realm's log-in asks for ({@code parley.keycloak.second-factors}).
 * <li>ID8 Without a log-in nothing is kept but a form that comes with our own mark: a cookie of the last log-in, signed, good for 30 days. Such a
 *     form is in a session of its own, which ends half an hour after it began. A node keeps at most {@link io.parley.identity.KeptForms#OF_PERSON}
 *     forms of one person, {@link io.parley.identity.KeptForms#OF_ADDRESS} from one client address and {@link io.parley.identity.KeptForms#OF_NODE}
 *     in all at once, and as many more in each half hour. A form over a limit is not kept, and the page says so. A log-in under way is in the
 *     browser alone, in a cookie of its own, encrypted and authenticated, for half an hour; so any node can end it, and so can each of
 *     {@link io.parley.identity.LogInCookies#MOST} tabs. The oldest beyond that goes.
 * <li>ID9 Whoever changes how a person logs in ends the sessions from before, on every node: a password or another credential set, reset or
 *     removed, by the person or by an admin of Keycloak; an e-mail changed or no longer verified; a user disabled or deleted. Keycloak stores
 *     such events, and every 15 seconds a chore reads the new ones and notes for each person since when sessions count; each request compares
 *     that with the second in which its person last proved who they are. A log-in by which they do so after the change counts, and the one in which
 *     they make the change too. After a change by an admin Keycloak's own older sessions end too; after one of the person's own they prove nothing
 *     any more: Keycloak asks again. A provider that does not say when somebody proved who they are ({@code auth_time}) is taken to have asked just now.
 *     With Keycloak away, or without the right to read its events, sessions go on, the log says so once, the admins' home does so after five minutes,
 *     and later everything is read from where it was left. Keycloak keeps events for 30 days.
 * <li>ID10 A log-in that fails, is repeated or was never begun in this browser ends no session and changes nobody's. Each failure has a name in
 *     the log ({@link io.parley.identity.LogInFailure}). Whoever is logged in goes on to where the log-in led, or to the start; everybody else
 *     gets a page that says what happened and offers to log in again. Where the provider's own page timed out, the log-in begins again by
 *     itself, once.
 * </ol>
 * Out of scope: what a person may do (memberships, in {@code tenant}).
 */
package io.parley.identity;
