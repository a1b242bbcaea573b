/**
 * How the platform fares, in words: each room that does something by itself says how it is, and the admin's home shows them together.
 * <ol>
 * <li>HE1 A sign is well or not, says why in one sentence, and leads to where more is seen. Numbers only, of all brands together.
 * <li>HE2 A room that cannot say how it is takes nothing else from the page.
 * </ol>
 */
package io.parley.shared.health;
