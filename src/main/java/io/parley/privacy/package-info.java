/**
 * Privacy: what a brand holds of a contact can be found, handed over and erased, and is kept no longer than it should be.
 * <ol>
 * <li>PV1 A contact is found by handle, name, the channel's id of them, or by what they typed into a form. Owners, editors and agents find
 *     them; what contacts write is not an analyst's to read.
 * </ol>
 * Argued: this room reads and erases other rooms' rows by SQL of its own instead of asking each room. What is held of a person then stands
 * in one place ({@link io.parley.privacy.Held}), where it can be read, tested and compared with every table there is; row-level security
 * stands behind it as everywhere.
 */
package io.parley.privacy;
