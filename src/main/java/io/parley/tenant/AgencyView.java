package io.parley.tenant;

import io.parley.shared.tenancy.PlaceState;
import java.time.Instant;
import java.util.UUID;

/** An agency as pages and other rooms see it; organizationId is null until Keycloak has it, logo for none; with twoFactor its members need a second factor. */
public record AgencyView(UUID id, String slug, String name, String accent, UUID logo, boolean twoFactor, String organizationId, Instant createdAt,
                        PlaceState state, String reason, Instant since, int version) {
}
