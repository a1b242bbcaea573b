package io.parley.shared.tenancy;

import java.time.ZoneId;
import java.util.UUID;

/**
 * Where a person is: an agency or a brand they are a member of. Only a {@link TenantDirectory} makes one (rule T1).
 *
 * @param slug    the current address, which may differ from the one asked for
 * @param accent  the colour as #rrggbb
 * @param zone    the brand's time zone, UTC for an agency
 * @param role    the strongest role the person has here
 * @param logo    its picture, null for none
 * @param signOff whether only owners publish here
 * @param twoFactor whoever enters must have logged in with a second factor
 * @param state   a brand of a suspended agency is suspended too
 * @param why     the reason for that state, empty for none
 * @param support null for a member
 */
public record Place(Kind kind, UUID id, String slug, String name, String accent, ZoneId zone, Role role, UUID logo, boolean signOff,
                    boolean twoFactor, PlaceState state, String why, Support support) {

    public enum Kind {
        AGENCY("/a/"), BRAND("/b/");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        public String prefix() {
            return prefix;
        }
    }

    /** What is published is seen by everybody; where sign-off is wanted an editor only prepares it. */
    public boolean mayPublish() {
        return role == Role.OWNER || role == Role.EDITOR && !signOff;
    }

    public String href() {
        return kind.prefix() + slug;
    }
}
