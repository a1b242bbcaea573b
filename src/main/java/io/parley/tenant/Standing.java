package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.PlaceState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** How a brand or an agency stands, why and since when; each verb knows from where it leads (rule TN9). */
@Embeddable
class Standing {

    private static final Map<PlaceState, Set<PlaceState>> FROM = Map.of(
            PlaceState.ACTIVE, Set.of(PlaceState.SUSPENDED, PlaceState.ARCHIVED, PlaceState.DELETING),
            PlaceState.SUSPENDED, Set.of(PlaceState.ACTIVE, PlaceState.ARCHIVED, PlaceState.DELETING),
            PlaceState.ARCHIVED, Set.of(PlaceState.ACTIVE, PlaceState.SUSPENDED, PlaceState.DELETING),
            PlaceState.DELETING, Set.of(PlaceState.ACTIVE, PlaceState.SUSPENDED, PlaceState.ARCHIVED),
            PlaceState.DELETED, Set.of(PlaceState.DELETING));
    @Enumerated(EnumType.STRING)
    private PlaceState state = PlaceState.ACTIVE;
    @Column(name = "state_reason")
    private String reason = "";
    @Column(name = "state_since")
    private Instant since;

    protected Standing() {
    }

    static Standing begin() {
        return new Standing();
    }

    void become(PlaceState next, String why, Instant now) {
        if (!FROM.get(next).contains(state)) {
            throw new Refused("", "tenant.state.refused");
        }
        state = next;
        reason = why;
        since = now;
    }

    PlaceState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Instant since() {
        return since;
    }
}
