package io.parley.tenant;

import io.parley.shared.chores.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Once a day (rule TN4). */
@ApplicationScoped
class InvitationChore implements Chore {

    @Inject
    private InvitationForgetting invitations;

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        invitations.forget();
    }
}
