package io.parley.bot;

import io.parley.engine.Flow;
import java.util.UUID;

/** A version and what it says. */
public record LiveFlow(UUID version, int number, Flow flow) {
}
