package io.parley.shared.web;

import java.util.List;
import java.util.UUID;

/** Port: the agencies and brands a person can switch to. The tenant room implements it. */
public interface Switcher {

    /** What it holds without being searched. */
    int MOST = 50;

    /** @param first addresses of places that are among them in any case, where they are open to the person */
    List<Shell.Group> places(UUID person, List<String> first);
}
