package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many bodies are read at once, of one address and in all (rule W20). Nobody waits for a place. */
@ApplicationScoped
class BodyPlaces {

    private final Map<String, Integer> taken = new HashMap<>();
    private int all;
    @Inject
    @ConfigProperty(name = "parley.bodies.per.address", defaultValue = "8")
    private int mostOfOne;
    /** Well below the threads of liberty/server.xml: a slow body keeps one. */
    @Inject
    @ConfigProperty(name = "parley.bodies.in.all", defaultValue = "48")
    private int most;

    synchronized boolean take(String address) {
        int own = taken.getOrDefault(address, 0);
        boolean free = all < most && own < mostOfOne;
        if (free) {
            taken.put(address, own + 1);
            all++;
        }
        return free;
    }

    synchronized void leave(String address) {
        taken.computeIfPresent(address, (a, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
