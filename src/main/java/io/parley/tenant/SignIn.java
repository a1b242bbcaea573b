package io.parley.tenant;

/**
 * Who the identity provider says has just logged in. The e-mail counts as proof of nothing unless it is verified.
 *
 * @param secondFactor see {@link IdentityProvider#hasSecondFactor}
 */
public record SignIn(String issuer, String subject, String email, boolean emailVerified, String name, boolean secondFactor) {
}
