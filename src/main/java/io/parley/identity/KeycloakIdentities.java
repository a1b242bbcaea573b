package io.parley.identity;

import io.parley.tenant.IdentityProvider;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Agencies as organizations and people as users of one Keycloak realm. */
@ApplicationScoped
class KeycloakIdentities implements IdentityProvider {

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String SET_UP_FACTOR = "CONFIGURE_TOTP";
    /** A user attribute of the realm that only admins see and set. */
    private static final String MARK = "parley";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private final SecureRandom random = new SecureRandom();
    @Inject
    private KeycloakSettings settings;
    private Keycloak keycloak;

    @PostConstruct
    void connect() {
        Keycloak.setClientProvider(new LibertyClientProvider());
        keycloak = KeycloakBuilder.builder().serverUrl(settings.url).realm(settings.realm).grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId).clientSecret(settings.clientSecret).build();
    }

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

    @Override
    public Identity identity(String email, Optional<String> organizationId) {
        return ask(realm -> {
            UserRepresentation user = known(realm, email).or(() -> make(realm, email)).or(() -> known(realm, email))
                    .orElseThrow(() -> new WebApplicationException(409));
            organizationId.ifPresent(id -> join(realm, id, user.getId()));
            return new Identity(user.getId(), hasChosenNoPassword(user) ? Optional.of(issue(realm, user.getId())) : Optional.empty());
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
            Map<String, List<String>> attributes = realm.users().get(subject).toRepresentation().getAttributes();
            return attributes != null && attributes.containsKey(MARK) ? realm.users().delete(subject) : Response.noContent().build();
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

    private static Optional<UserRepresentation> known(RealmResource realm, String email) {
        return realm.users().searchByEmail(email, true).stream().findFirst();
    }

    /** Empty when somebody else made it in the same moment, such as a second click. */
    private static Optional<UserRepresentation> make(RealmResource realm, String email) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEmailVerified(false);
        user.setEnabled(true);
        user.setRequiredActions(List.of(CHOOSE_PASSWORD));
        user.singleAttribute(MARK, "invited");
        try (Response response = realm.users().create(user)) {
            if (response.getStatus() == 409) {
                return Optional.empty();
            }
            user.setId(CreatedResponseUtil.getCreatedId(response));
        }
        return Optional.of(user);
    }

    private static void join(RealmResource realm, String organization, String user) {
        try (Response response = realm.organizations().get(organization).members().addMember(user)) {
            if (response.getStatus() != 409 && response.getStatus() >= 300) {
                throw new WebApplicationException(response.getStatus());
            }
        }
    }

    /** Only for an identity that carries our mark: an expired password of anybody else's asks for the same action. */
    private static boolean hasChosenNoPassword(UserRepresentation user) {
        return user.getRequiredActions() != null && user.getRequiredActions().contains(CHOOSE_PASSWORD)
                && user.getAttributes() != null && user.getAttributes().containsKey(MARK);
    }

    private String issue(RealmResource realm, String user) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setTemporary(true);
        password.setValue(word() + "-" + word() + "-" + word());
        realm.users().get(user).resetPassword(password);
        return password.getValue();
    }

    /** Four characters that cannot be mistaken for one another; three such words hold 59 bits and live until first use. */
    private String word() {
        return random.ints(4, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).reduce("", String::concat);
    }

    private <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.realm(settings.realm));
        } catch (ProcessingException e) {
            throw new Unavailable("tenant.identity.away", e);
        } catch (WebApplicationException e) {
            throw new Unavailable("tenant.identity.refused", e);
        }
    }
}
