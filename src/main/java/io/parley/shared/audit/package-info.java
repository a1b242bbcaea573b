/**
 * Who changed what. Every feature notes its changes, in the very transaction that makes them, so this room stands below the
 * features (an addition to design.md 3: in {@code tenant} every feature would have to depend on that room).
 * <ol>
 * <li>AU1 A change inside a brand goes to that brand's log; any other goes to the platform's log.
 * <li>AU2 An entry holds who, what, before and after, when; the database lets nobody change or delete one.
 * <li>AU3 Before and after are JSON objects of the fields that changed, never a secret.
 * </ol>
 */
package io.parley.shared.audit;
