package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.fixtures.War;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One barrier taken away at a time: the others hold, and what that barrier alone kept is seen to break. */
@ExtendWith(ArquillianExtension.class)
class MutationIT {

    @Inject
    private TrialCampaigns campaigns;
    @Inject
    private TrialBare bare;
    @Inject
    private TrialRows rows;

    @Deployment
    static WebArchive war() {
        return War.with("mutation", MutationIT.class, TrialCampaigns.class, TrialBare.class, TrialRows.class, TrialBrands.Two.class);
    }

    @Test
    @DisplayName("T1 away: with no edge nobody enters a brand, and both database barriers throw instead of showing rows")
    void without_the_edge() throws Exception {
        rows.two();
        assertThatThrownBy(campaigns::names).isInstanceOf(Current.NoBrand.class);
        assertThatThrownBy(bare::names).as("EclipseLink").isInstanceOf(RuntimeException.class);
        assertThatThrownBy(bare::nativeNames).as("PostgreSQL").hasMessageMatching(TrialRows.UNSET);
    }

    @Test
    @DisplayName("T4 away: EclipseLink still binds JPQL; what row-level security alone kept, native SQL, breaks")
    void without_the_policies() throws Exception {
        var two = rows.two();
        rows.withoutPolicies(() -> {
            assertThat(Current.inBrand(two.one(), campaigns::names)).isEqualTo(List.of("one"));
            assertThat(Current.inBrand(two.one(), campaigns::nativeNames).size()).as("the test of T4 goes red").isGreaterThan(1);
            return null;
        });
        assertThat(Current.inBrand(two.one(), campaigns::nativeNames)).hasSize(1);
    }
}
