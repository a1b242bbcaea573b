/**
 * Mail the platform sends: invitations, warnings, notices.
 * <ol>
 * <li>ML1 A letter is stored in the transaction of what it tells of; a rolled-back change sends nothing.
 * <li>ML2 What a letter says is stored sealed, and dropped once it needs no sending any more.
 * </ol>
 */
package io.parley.shared.mail;
