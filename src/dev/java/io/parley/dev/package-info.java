/**
 * Runs Parley on one machine: a real PostgreSQL, a real Keycloak and Open Liberty, started and stopped with Maven.
 *
 * <ol>
 * <li>{@code run} and {@code verify} have homes and ports of their own and may run side by side in one checkout.</li>
 * <li>{@code run} keeps its data; {@code verify} begins with none.</li>
 * <li>The database is durable in both: fsync and synchronous_commit are on, and that is asserted.</li>
 * <li>Nothing is started before ports, disk space and the way to run PostgreSQL have been looked at.</li>
 * <li>Whatever ends the launcher, the servers end with it; what a kill -9 left behind is ended by the next start,
 * and only when process id and start time are the recorded ones.</li>
 * <li>The X sandbox lives in the launcher itself, is there before Parley and ends with the launcher; its journal is kept and wiped as
 * the database is.</li>
 * <li>Mail goes to the mailbox, which lives in the launcher too and keeps it in memory.</li>
 * <li>A person sees sentences with a way out, never a stack trace.</li>
 * <li>A portal session can be made without a log-in, for tests and for a developer: of a person in the database, by whoever has this home's own
 * database password. It counts and ends as one that began with a log-in.</li>
 * </ol>
 *
 * Out of scope: production. Nothing in here is part of the war.
 */
package io.parley.dev;
