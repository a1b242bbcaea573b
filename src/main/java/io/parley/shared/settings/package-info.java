/**
 * What the platform's admins may set while Parley runs. Nothing here is secret: secrets come from the environment alone.
 * <ol>
 * <li>SE1 A setting has a default, a least and a most; only what differs from the default is stored.
 * <li>SE2 A change holds on every node within five seconds.
 * </ol>
 */
package io.parley.shared.settings;
