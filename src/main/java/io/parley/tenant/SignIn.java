package io.parley.tenant;

import java.time.Instant;

/**
 * Who the identity provider says has just logged in. The e-mail counts as proof of nothing unless it is verified.
 *
 * @param proved       when the person proved who they are
 * @param secondFactor see {@link IdentityProvider#hasSecondFactor}
 */
public record SignIn(String issuer, String subject, String email, boolean emailVerified, String name, Instant proved, boolean secondFactor) {
}
