/**
 * The platform's chores: what has to be done again and again and belongs to no lane (design.md 6), such as sending mail, forgetting what is
 * too old, deleting what is due. db-scheduler keeps the schedule in PostgreSQL.
 * <ol>
 * <li>CO1 A chore runs on one node at a time; a node that dies while it runs one is found out by its heartbeat within half a minute, and it is run again.
 * <li>CO2 A chore that throws is logged and comes again after its usual time.
 * <li>CO3 No chore waits for another: there are as many threads as chores, and each chore takes one at most, so mail goes out while an export or a
 *     deletion of hours is under way. The cost: a thread for each chore, idle between its runs, and of the application's connections
 *     (PARLEY_DB_POOL, 20) one for each that is at work, at worst all of them at once. The schedule's own are needed for moments only.
 * </ol>
 * It does not join JTA: a chore begins its own transactions, brand by brand where it is about brands.
 */
package io.parley.shared.chores;
