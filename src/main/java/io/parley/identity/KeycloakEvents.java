package io.parley.identity;

import io.parley.tenant.IdentityProvider;
import io.parley.tenant.KnownEmail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.RealmEventsConfigRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What Keycloak's stored events say of changed log-ins (rule ID9): those of people themselves, and those of its admins. */
@ApplicationScoped
class KeycloakEvents {

    /** Each change of a credential is among them, a forgotten password that is chosen anew too. */
    private static final List<String> TYPES = List.of("UPDATE_CREDENTIAL", "REMOVE_CREDENTIAL", "UPDATE_PASSWORD", "UPDATE_EMAIL", "DELETE_ACCOUNT");
    private static final List<String> OPERATIONS = List.of("ACTION", "UPDATE", "DELETE");
    private static final Pattern PATH = Pattern.compile("users/([^/]+)(/reset-password|/disable-credential-types|/credentials/[^/]+|/federated-identity/[^/]+)?");
    private static final int PART = 100;
    @Inject
    private KeycloakRealm keycloak;

    /**
     * The changes from that moment of Keycloak's clock on, the oldest first.
     *
     * @throws IdentityProvider.Unavailable when Keycloak does not answer, refuses, or stores no such events
     */
    List<LogInChange> since(Instant from) {
        String millis = String.valueOf(Math.max(0, from.toEpochMilli()));
        return keycloak.ask(realm -> {
            checkStored(realm.getRealmEventsConfig());
            var people = all(first -> realm.getEvents(TYPES, null, null, millis, null, null, first, PART, "asc")).stream()
                    .filter(e -> e.getUserId() != null).map(e -> new LogInChange(e.getUserId(), Instant.ofEpochMilli(e.getTime()), LogInChange.Kind.OWN));
            var admins = all(first -> realm.getAdminEvents(OPERATIONS, null, null, null, null, null, List.of("USER"), millis, null, first, PART, "asc")).stream()
                    .flatMap(e -> ofAdmin(e).stream());
            return Stream.concat(people, admins).sorted((a, b) -> a.at().compareTo(b.at())).toList();
        });
    }

    /** Whether the user is gone, is disabled, or has another e-mail than we know, or one that is not verified any more. */
    boolean isAnother(String subject, KnownEmail known) {
        return keycloak.ask(realm -> user(realm, subject).filter(u -> u.isEnabled() && known.email().equalsIgnoreCase(u.getEmail())
                && (u.isEmailVerified() || !known.verified())).isEmpty());
    }

    private static Optional<UserRepresentation> user(RealmResource realm, String subject) {
        try {
            return Optional.of(realm.users().get(subject).toRepresentation());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static void checkStored(RealmEventsConfigRepresentation stored) {
        List<String> types = stored.getEnabledEventTypes();
        if (!stored.isEventsEnabled() || !stored.isAdminEventsEnabled() || types != null && !types.isEmpty() && !types.containsAll(TYPES)) {
            throw new IdentityProvider.Unavailable("tenant.identity.no-events", null);
        }
    }

    private static Optional<LogInChange> ofAdmin(AdminEventRepresentation event) {
        Matcher path = PATH.matcher(event.getResourcePath() == null ? "" : event.getResourcePath());
        if (!path.matches()) {
            return Optional.empty();
        }
        boolean certain = path.group(2) != null || event.getOperationType().equals("DELETE");
        return Optional.of(new LogInChange(path.group(1), Instant.ofEpochMilli(event.getTime()),
                certain ? LogInChange.Kind.ADMIN : LogInChange.Kind.UNCERTAIN));
    }

    private static <T> List<T> all(IntFunction<List<T>> part) {
        var all = new ArrayList<T>();
        List<T> next;
        do {
            next = part.apply(all.size());
            all.addAll(next);
        } while (next.size() == PART);
        return all;
    }
}
