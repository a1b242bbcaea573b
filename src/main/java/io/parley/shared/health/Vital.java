package io.parley.shared.health;

import java.util.List;

/** Port: a room that says how it fares. */
public interface Vital {

    List<Sign> signs();
}
