package io.parley.campaign;

import java.util.UUID;

/** The channel shows an entry point's words. */
record WelcomeShown(UUID entry) {
}
