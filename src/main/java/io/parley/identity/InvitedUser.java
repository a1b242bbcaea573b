package io.parley.identity;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A user of the realm for whom an invitation is meant (tenant, TN4). */
record InvitedUser(UserResource user, UserRepresentation known) {

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    /** A user attribute of the realm that only admins see and set. */
    private static final String MARK = "parley";
    private static final String MADE = "invited";
    private static final String TAKEN_BACK = "taken-back";

    static Optional<InvitedUser> of(RealmResource realm, String email) {
        return realm.users().searchByEmail(email, true).stream().findFirst().map(u -> new InvitedUser(realm.users().get(u.getId()), u));
    }

    /** Empty when somebody else made it in the same moment, such as a second click. */
    static Optional<InvitedUser> make(RealmResource realm, String email) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setRequiredActions(List.of(CHOOSE_PASSWORD));
        user.singleAttribute(MARK, MADE);
        try (Response response = realm.users().create(user)) {
            if (response.getStatus() == 409) {
                return Optional.empty();
            }
            user.setId(CreatedResponseUtil.getCreatedId(response));
        }
        return Optional.of(new InvitedUser(realm.users().get(user.getId()), user));
    }

    /** Whether Parley made this user. */
    static boolean isMade(UserRepresentation user) {
        return user.getAttributes() != null && user.getAttributes().getOrDefault(MARK, List.of()).contains(MADE);
    }

    String id() {
        return known.getId();
    }

    boolean isUnverified() {
        return !Boolean.TRUE.equals(known.isEmailVerified());
    }

    /** Only for a user who carries our mark: an expired password of anybody else's asks for the same action. */
    boolean isWithoutPassword() {
        return known.getRequiredActions() != null && known.getRequiredActions().contains(CHOOSE_PASSWORD)
                && known.getAttributes() != null && known.getAttributes().containsKey(MARK);
    }

    /** From whoever has it: nothing they know or hold opens it any more, and their sessions end. */
    boolean takeBack() {
        user.logout();
        user.credentials().forEach(c -> removed(() -> user.removeCredential(c.getId())));
        user.getFederatedIdentity().forEach(f -> removed(() -> user.removeFederatedIdentity(f.getIdentityProvider())));
        UserRepresentation taken = user.toRepresentation();
        taken.setRequiredActions(List.of(CHOOSE_PASSWORD));
        if (!isMade(taken)) {
            taken.singleAttribute(MARK, TAKEN_BACK);
        }
        user.update(taken);
        user.logout();
        return true;
    }

    String issuePassword() {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setTemporary(true);
        password.setValue(OneTimePassword.random());
        user.resetPassword(password);
        return password.getValue();
    }

    /** Somebody else may have removed it in the same moment. */
    private static void removed(Runnable removal) {
        try {
            removal.run();
        } catch (NotFoundException gone) {
            return;
        }
    }
}
