package io.parley.identity;

import io.parley.tenant.IdentityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserSessionRepresentation;

/** Keycloak's own sessions (rule ID9). */
@ApplicationScoped
class KeycloakSessions {

    @Inject
    private KeycloakRealm keycloak;

    /**
     * Ends those of a user that began before that second. An open one is asked for no old password where a new one has to be chosen.
     *
     * @throws IdentityProvider.Unavailable when Keycloak does not answer or refuses
     */
    void endOlder(String subject, Instant at) {
        long from = at.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        keycloak.ask(realm -> {
            of(realm, subject).stream().filter(s -> s.getStart() < from).forEach(s -> end(realm, s.getId()));
            return true;
        });
    }

    private static List<UserSessionRepresentation> of(RealmResource realm, String subject) {
        try {
            return realm.users().get(subject).getUserSessions();
        } catch (NotFoundException deleted) {
            return List.of();
        }
    }

    private static void end(RealmResource realm, String session) {
        try {
            realm.deleteSession(session, false);
        } catch (NotFoundException ended) {
            return;
        }
    }
}
