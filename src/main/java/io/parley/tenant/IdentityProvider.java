package io.parley.tenant;

import java.time.Instant;
import java.util.Optional;

/**
 * Port: the identity provider as the tenant room needs it. Every call is safe to repeat.
 * Implemented by {@code identity} with Keycloak's admin API, where an agency is an organization.
 */
public interface IdentityProvider {

    /**
     * Finds or makes the organization of an agency.
     *
     * @param alias the agency's slug, unique in the realm
     * @return the provider's id of it
     * @throws Unavailable when the provider does not answer or refuses
     */
    String organization(String alias, String name);

    /**
     * Finds or makes the identity with this e-mail and joins it to the organization. To be asked only for somebody who has proved that the
     * e-mail is theirs. An identity whose e-mail is not verified is taken back from whoever had it: its credentials are removed and its
     * sessions at the provider end.
     *
     * @param organizationId may be empty, then it joins none
     * @throws Unavailable when the provider does not answer or refuses
     */
    Identity identity(String email, Optional<String> organizationId);

    /**
     * Whether there is an identity with this e-mail that has not proved it.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    boolean isUnverified(String email);

    /**
     * Notes that an identity's e-mail is verified.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    void confirm(String subject);

    /**
     * Joins an identity to an organization; one that belongs to it stays.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    void join(String subject, String organizationId);

    /**
     * Whether the person has a second factor that was asked for, or set up, when they last proved who they are: the provider asks for
     * it whenever there is one, so one that came later was not.
     *
     * @param proved when that was
     * @throws Unavailable when the provider does not answer or refuses
     */
    boolean hasSecondFactor(String subject, Instant proved);

    /**
     * Has the provider set up a second factor with this person at their next log-in; whoever has one is asked for nothing more.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    void requireSecondFactor(String subject);

    /**
     * Takes an identity out of an organization; one that does not belong to it is nothing.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    void leave(String subject, String organizationId);

    /**
     * Removes an identity that this port once made. Anybody else's, which others may use too, stays as it is; an unknown one is nothing.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    void forget(String subject);

    /**
     * Removes an organization; an unknown one is nothing.
     *
     * @throws Unavailable when the provider does not answer or refuses
     */
    void dissolve(String organizationId);

    /** Ends a log-in session at the provider; an unknown one is nothing. */
    void endSession(String sid);

    /**
     * @param subject         the provider's id of the person
     * @param oneTimePassword present only for an identity made or taken back by this port, while the person has not yet chosen a password
     *                        of their own; it works once, on the provider's page, which then asks for a new one
     */
    record Identity(String subject, Optional<String> oneTimePassword) {
    }

    /** The provider did not answer, or refused; the message is a key below tenant.identity. */
    class Unavailable extends RuntimeException {

        public Unavailable(String key, Throwable cause) {
            super(key, cause);
        }
    }
}
