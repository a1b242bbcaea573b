package io.parley.campaign;

import java.util.UUID;

/** The channel did not take an entry point's words. */
record WelcomeFailed(UUID entry, String failure) {
}
