package io.parley.tenant;

import io.parley.shared.tenancy.DatabaseAway;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** A node reads the setting when it starts, so nobody who was taken out of it is an admin after that (rule TN15). */
@ApplicationScoped
class AdminsAtStart {

    @Inject
    private Admins admins;

    void start(@Observes @Priority(200) Startup event) {
        DatabaseAway.waitFor("admins", admins::recheck);
    }
}
