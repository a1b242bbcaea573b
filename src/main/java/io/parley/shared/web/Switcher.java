package io.parley.shared.web;

import java.util.List;
import java.util.UUID;

/** Port: the agencies and brands a person can switch to. The tenant room implements it. */
public interface Switcher {

    List<Shell.Group> places(UUID person);
}
