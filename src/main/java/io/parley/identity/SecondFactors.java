package io.parley.identity;

import io.parley.tenant.IdentityProvider;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;

/** Whether there was a second factor in a log-in that has just ended (rule ID7); what cannot be found out counts as none. */
@Dependent
class SecondFactors {

    private static final System.Logger LOG = System.getLogger(SecondFactors.class.getName());
    @Inject
    private IdentityProvider provider;

    /** @param proved the claim auth_time: seconds, absent where the provider does not tell */
    boolean had(String subject, String proved) {
        try {
            return proved.matches("\\d{1,12}") && provider.hasSecondFactor(subject, Instant.ofEpochSecond(Long.parseLong(proved)));
        } catch (IdentityProvider.Unavailable e) {
            LOG.log(Level.WARNING, "whether there is a second factor was not found out: {0}", e.getMessage());
            return false;
        }
    }
}
