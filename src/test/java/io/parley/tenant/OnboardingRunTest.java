package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnboardingRunTest {

    private static final UUID ID = new UUID(0, 9);
    private final List<String> done = new ArrayList<>();
    private final InvitationToken token = InvitationToken.random();
    private boolean free = true;
    private boolean organized;
    private RuntimeException trouble;
    private String troubledStep = "";

    @Test
    @DisplayName("TN5: the steps come in order and end with the owner's token")
    void all_steps_in_order() {
        assertThat(run().go(ID, 1)).contains(token);
        assertThat(done).containsExactly("agency", "organization", "organize kc-1", "brand", "contents", "invitation");
    }

    @Test
    @DisplayName("TN5: an agency the identity provider knows already is not registered again")
    void an_organization_is_made_once() {
        organized = true;
        run().go(ID, 1);
        assertThat(done).containsExactly("agency", "brand", "contents", "invitation");
    }

    @Test
    @DisplayName("TN5: while another try is at work this one does nothing")
    void a_second_try_steps_back() {
        free = false;
        assertThat(run().go(ID, 1)).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("TN5: an identity provider that is away stops it there, and the reason is kept by name")
    void the_provider_is_away() {
        trouble("organization", new IdentityProvider.Unavailable("tenant.identity.away", null));
        assertThat(run().go(ID, 1)).isEmpty();
        assertThat(done).containsExactly("agency", "failed tenant.identity.away");
    }

    @Test
    @DisplayName("TN1, TN5: an address taken in the meantime stops it there, and the reason names whose")
    void an_address_is_taken() {
        trouble("brand", new Refused("brand", "tenant.slug.taken", "agave-norte"));
        assertThat(run().go(ID, 1)).isEmpty();
        assertThat(done).containsExactly("agency", "organization", "organize kc-1", "failed admin.failure.brand");
    }

    @Test
    @DisplayName("TN5: what nobody foresaw is kept too, and still reaches the log")
    void the_unforeseen_is_kept_and_told() {
        trouble("contents", new IllegalStateException("boom"));
        assertThatThrownBy(() -> run().go(ID, 1)).hasMessage("boom");
        assertThat(done).endsWith("brand", "failed admin.failure.unforeseen");
    }

    private void trouble(String step, RuntimeException with) {
        troubledStep = step;
        trouble = with;
    }

    private void step(String name) {
        if (name.equals(troubledStep)) {
            throw trouble;
        }
        done.add(name);
    }

    private OnboardingRun run() {
        return new OnboardingRun(new Steps(), provider(), new Registered(), new Opening());
    }

    private final class Steps extends OnboardingSteps {

        @Override
        public boolean begin(UUID id, int version) {
            return free;
        }

        @Override
        public AgencyView agency(UUID id) {
            step("agency");
            return new AgencyView(id, "northlight", "Northlight", "#0f766e", organized ? "kc-1" : null, Instant.EPOCH, 0);
        }

        @Override
        public BrandView brand(UUID id) {
            step("brand");
            return new BrandView(id, id, "agave-norte", "Agave Norte", List.of("en"), "UTC", "#0f766e", false, Instant.EPOCH, 0);
        }

        @Override
        public Optional<InvitationToken> invitation(UUID id) {
            step("invitation");
            return Optional.of(token);
        }

        @Override
        public void failed(UUID id, String failure) {
            done.add("failed " + failure);
        }
    }

    private final class Registered extends Agencies {

        @Override
        public void organize(UUID id, String organizationId) {
            done.add("organize " + organizationId);
        }
    }

    private final class Opening extends BrandOpening {

        @Override
        public void open(BrandView brand) {
            step("contents");
        }
    }

    /** Knows organizations and nothing else: onboarding needs no more of the port. */
    private IdentityProvider provider() {
        return (IdentityProvider) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {IdentityProvider.class},
                (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("organization");
                    step("organization");
                    return "kc-1";
                });
    }
}
