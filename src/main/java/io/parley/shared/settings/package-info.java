/**
 * What the platform's admins may set while Parley runs. Nothing here is secret: secrets come from the environment alone.
 * <ol>
 * <li>SE1 A setting has a default, a least and a most; only what differs from the default is stored.
 * <li>SE2 A change holds on every node within five seconds.
 * <li>SE3 All are changed in one form, which is refused whole when one is out of its bounds, and when somebody changed one since it was opened.
 * Each change is noted in the platform's log, before and after.
 * <li>SE4 What comes from the environment is shown and cannot be changed; of a secret only whether there is one.
 * </ol>
 */
package io.parley.shared.settings;
