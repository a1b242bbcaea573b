package io.parley.identity;

import io.parley.tenant.IdentityProvider;
import io.parley.tenant.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Agencies as organizations and people as users of one Keycloak realm. */
@ApplicationScoped
class KeycloakIdentities implements IdentityProvider {

    private static final String SET_UP_FACTOR = "CONFIGURE_TOTP";
    @Inject
    private KeycloakRealm keycloak;
    @Inject
    private KeycloakSettings settings;
    @Inject
    private People people;

    /** In Keycloak an organization's name is unique, so the alias stands there and the agency's own name is its description. */
    @Override
    public String organization(String alias, String name) {
        return ask(realm -> organizations(realm, alias).orElseGet(() -> {
            var made = new OrganizationRepresentation();
            made.setName(alias);
            made.setAlias(alias);
            made.setDescription(name);
            made.setEnabled(true);
            try (Response response = realm.organizations().create(made)) {
                return CreatedResponseUtil.getCreatedId(response);
            }
        }));
    }

    /** One of an unverified e-mail that never came here is made anew, since nothing else ends a log-in that waits for a new password. */
    @Override
    public Identity identity(String email, Optional<String> organizationId) {
        return ask(realm -> {
            InvitedUser.of(realm, email).filter(u -> u.isUnverified() && people.email(u.id()).isEmpty()).ifPresent(u -> gone(() -> realm.users().delete(u.id())));
            InvitedUser user = InvitedUser.of(realm, email).or(() -> InvitedUser.make(realm, email)).or(() -> InvitedUser.of(realm, email))
                    .orElseThrow(() -> new WebApplicationException(409));
            boolean waits = user.isUnverified() ? user.takeBack() : user.isWithoutPassword();
            organizationId.ifPresent(id -> join(realm, id, user.id()));
            return new Identity(user.id(), waits ? Optional.of(user.issuePassword()) : Optional.empty());
        });
    }

    @Override
    public boolean isUnverified(String email) {
        return ask(realm -> InvitedUser.of(realm, email).filter(InvitedUser::isUnverified).isPresent());
    }

    @Override
    public void confirm(String subject) {
        ask(realm -> {
            UserRepresentation known = realm.users().get(subject).toRepresentation();
            if (!known.isEmailVerified()) {
                known.setEmailVerified(true);
                realm.users().get(subject).update(known);
            }
            return true;
        });
    }

    @Override
    public void join(String subject, String organizationId) {
        ask(realm -> {
            join(realm, organizationId, subject);
            return true;
        });
    }

    @Override
    public boolean hasSecondFactor(String subject, Instant proved) {
        return ask(realm -> secondFactors(realm, subject).anyMatch(c -> c.getCreatedDate() < proved.plusSeconds(1).toEpochMilli()));
    }

    @Override
    public void requireSecondFactor(String subject) {
        ask(realm -> secondFactors(realm, subject).findAny().isPresent() || setUp(realm.users().get(subject)));
    }

    @Override
    public void leave(String subject, String organizationId) {
        ask(realm -> gone(() -> realm.organizations().get(organizationId).members().member(subject).delete()));
    }

    @Override
    public void forget(String subject) {
        ask(realm -> gone(() -> {
            UserRepresentation user = realm.users().get(subject).toRepresentation();
            return InvitedUser.isMade(user) ? realm.users().delete(subject) : Response.noContent().build();
        }));
    }

    @Override
    public void dissolve(String organizationId) {
        ask(realm -> gone(() -> realm.organizations().get(organizationId).delete()));
    }

    @Override
    public void endSession(String sid) {
        ask(realm -> {
            try {
                realm.deleteSession(sid, false);
            } catch (NotFoundException e) {
                return false;
            }
            return true;
        });
    }

    private Stream<CredentialRepresentation> secondFactors(RealmResource realm, String user) {
        return realm.users().get(user).credentials().stream().filter(c -> settings.secondFactors.contains(c.getType()));
    }

    private static boolean setUp(UserResource user) {
        UserRepresentation known = user.toRepresentation();
        var actions = new HashSet<>(known.getRequiredActions() == null ? List.of() : known.getRequiredActions());
        if (actions.add(SET_UP_FACTOR)) {
            known.setRequiredActions(List.copyOf(actions));
            user.update(known);
        }
        return true;
    }

    /** What is gone already need not be removed; Keycloak says 400 of somebody who is no member. */
    private static boolean gone(Supplier<Response> removal) {
        try (Response response = removal.get()) {
            if (response.getStatus() >= 300 && response.getStatus() != 404 && response.getStatus() != 400) {
                throw new WebApplicationException(response.getStatus());
            }
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static Optional<String> organizations(RealmResource realm, String alias) {
        return realm.organizations().search(alias, true, 0, 2).stream().filter(o -> alias.equals(o.getAlias()))
                .map(OrganizationRepresentation::getId).findFirst();
    }

    private static void join(RealmResource realm, String organization, String user) {
        try (Response response = realm.organizations().get(organization).members().addMember(user)) {
            if (response.getStatus() != 409 && response.getStatus() >= 300) {
                throw new WebApplicationException(response.getStatus());
            }
        }
    }

    private <T> T ask(Function<RealmResource, T> question) {
        return keycloak.ask(question);
    }
}
