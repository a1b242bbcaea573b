package io.parley.tenant;

import java.time.Instant;
import java.util.UUID;

/** An unfinished onboarding in a list; the title may be empty, the failure null. */
public record OnboardingRow(UUID id, String title, OnboardingState state, String failure, Instant startedAt, String startedBy) {

    public String href() {
        return "/admin/onboardings/" + id;
    }
}
