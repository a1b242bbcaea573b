package io.parley.lifecycle;

import io.parley.tenant.IdentityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the identity provider what it has still to be told; no transaction is open while it is asked, and each call is safe to repeat (rule LC10). */
@ApplicationScoped
class Parting {

    @Inject
    private Farewells farewells;
    @Inject
    private IdentityProvider identities;

    /** @return why something is still open, if anything is: one that is away is asked once and not for each */
    Optional<IdentityProvider.Unavailable> sayAll() {
        for (Farewells.Farewell farewell : farewells.open()) {
            try {
                say(farewell);
            } catch (IdentityProvider.Unavailable e) {
                farewells.failed(farewell.id(), e.getMessage());
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private void say(Farewells.Farewell farewell) {
        if (farewell.subject().isEmpty()) {
            identities.dissolve(farewell.organization());
        } else if (!farewells.overtaken(farewell.id())) {
            part(farewell);
        }
        farewells.said(farewell.id());
    }

    private void part(Farewells.Farewell farewell) {
        if (farewell.organization().isEmpty()) {
            identities.forget(farewell.subject());
        } else {
            identities.leave(farewell.subject(), farewell.organization());
        }
    }
}
