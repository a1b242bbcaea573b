package io.parley.tenant;

/** Somebody's e-mail as the identity provider told it at their last log-in. */
public record KnownEmail(String email, boolean verified) {
}
