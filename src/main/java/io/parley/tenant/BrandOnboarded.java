package io.parley.tenant;

import java.util.UUID;

/**
 * A brand was made and is being opened. Fired inside the brand and its transaction, possibly again after a failure: an observer
 * makes only what is missing.
 */
public record BrandOnboarded(UUID brand, String name, String language) {
}
