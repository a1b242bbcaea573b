package io.parley.link;

import java.util.List;
import java.util.UUID;

/** Port: what a link of the current brand belongs and may lead to. The campaign room, which knows both, implements it. */
public interface LinkSurroundings {

    List<Place> campaigns();

    List<Place> pages();

    /** @param code the public code of a page; null for a campaign @param open whether somebody who comes now finds it */
    record Place(UUID id, String name, String code, boolean open) {
    }
}
