package io.parley.shared.audit;

import io.parley.shared.kernel.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What part of a log is wanted: all conditions hold. Sorted by new (the newest first) or old.
 *
 * @param who     a person, or {@link #PARLEY}
 * @param action  an action, or an area of them such as {@code link.}; empty for all
 * @param before  the first moment that is too late
 * @param actions what the searched text also stands for: actions named like it
 * @param people  and people called like it
 */
public record AuditQuery(Optional<UUID> who, String action, Optional<Instant> from, Optional<Instant> before, boolean support,
                         Collection<String> actions, Collection<UUID> people, PageRequest request) {

    /** Stands for what Parley did by itself. */
    public static final UUID PARLEY = new UUID(0, 0);

    public static AuditQuery all(PageRequest request) {
        return new AuditQuery(Optional.empty(), "", Optional.empty(), Optional.empty(), false, Set.of(), Set.of(), request);
    }

    public AuditQuery at(PageRequest request) {
        return new AuditQuery(who, action, from, before, support, actions, people, request);
    }
}
