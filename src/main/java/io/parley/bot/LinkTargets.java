package io.parley.bot;

import java.util.List;
import java.util.UUID;

/** Port: the tracked links a website button of the current brand may lead to. The campaign room, which knows links, implements it. */
public interface LinkTargets {

    /** Open links, newest first. */
    List<Target> links();

    /** @param address where people who tap it arrive, as its author reads it */
    record Target(UUID id, String name, String address) {
    }
}
