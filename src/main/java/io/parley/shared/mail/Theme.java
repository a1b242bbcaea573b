package io.parley.shared.mail;

import java.time.ZoneId;

/** Whose letter it is: the name, the accent as #rrggbb and the zone of times, with the logo as PNG (null for none). */
record Theme(String name, String accent, ZoneId zone, byte[] logo) {
}
