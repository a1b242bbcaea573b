package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import java.time.Instant;

/** A member of an agency as the platform's admins see them. */
public record PlatformMemberRow(String name, String email, Role role, Instant since) {
}
