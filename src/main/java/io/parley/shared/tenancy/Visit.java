package io.parley.shared.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What the edge found out about this request: who asks, and in which place. */
@RequestScoped
public class Visit {

    private Actor actor;
    private Place place;
    private Grant grant;

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The place of a route below /a or /b, where the edge has let nobody through without one. */
    public Place here() {
        return place().orElseThrow();
    }

    public void by(Actor actor) {
        this.actor = actor;
    }

    /** The key that came with the request instead of a person; empty on every page. */
    public Optional<Grant> grant() {
        return Optional.ofNullable(grant);
    }

    public void with(Grant grant) {
        this.grant = grant;
    }

    /** Only the edge says so, of a place that a directory found. */
    public void at(Place place) {
        this.place = place;
    }
}
