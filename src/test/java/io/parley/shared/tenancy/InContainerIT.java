package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.fixtures.War;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The barriers as the container really runs them, with two brands. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    private TrialCampaigns campaigns;
    @Inject
    private TrialPlatform platform;
    @Inject
    private TrialBrands brands;
    @Inject
    private TrialClaims claims;
    @Inject
    private TrialWork work;

    @Deployment
    static WebArchive war() {
        return War.with("tenancy", InContainerIT.class, TrialCampaigns.class, TrialPlatform.class, TrialBrands.class, TrialBrands.Two.class,
                TrialClaims.class, TrialWork.class, TrialRows.class);
    }

    @Test
    @DisplayName("T2: a use case refuses to begin without a brand")
    void no_brand_no_beginning() {
        assertThatThrownBy(campaigns::names).isInstanceOf(Current.NoBrand.class);
    }

    @Test
    @DisplayName("T3: JPQL sees, counts and changes the current brand's rows only")
    void jpql_is_bound() {
        var two = brands.two();
        UUID foreign = Current.inBrand(two.other(), campaigns::id);
        assertThat(Current.inBrand(two.one(), campaigns::names)).isEqualTo(List.of("one"));
        assertThat(Current.inBrand(two.other(), campaigns::names)).isEqualTo(List.of("other"));
        assertThat(Current.inBrand(two.one(), () -> campaigns.finds(foreign))).isFalse();
        assertThat(Current.inBrand(two.other(), () -> campaigns.finds(foreign))).isTrue();
        assertThat(Current.inBrand(two.one(), () -> campaigns.rename("new"))).isOne();
    }

    @Test
    @DisplayName("T4: native SQL, to which EclipseLink adds nothing, sees and changes the current brand's rows only")
    void native_is_bound() {
        var two = brands.two();
        UUID foreign = Current.inBrand(two.other(), campaigns::id);
        assertThat(Current.inBrand(two.one(), campaigns::nativeNames)).hasToString("[one]");
        assertThat(Current.inBrand(two.one(), () -> campaigns.nativeTouch(foreign))).isZero();
        assertThat(Current.inBrand(two.other(), () -> campaigns.nativeTouch(foreign))).isOne();
    }

    @Test
    @DisplayName("T6: a transaction that began in one brand cannot go on in another")
    void one_brand_a_transaction() {
        var two = brands.two();
        assertThatThrownBy(() -> Current.inBrand(two.one(), () -> campaigns.namesOf(two.other()))).hasMessageContaining("one brand");
    }

    @Test
    @DisplayName("T2, T4: a platform use case has no brand, so what brands own throws there, by JPQL and by SQL")
    void platform_use_cases_have_no_brand() {
        var two = brands.two();
        assertThatThrownBy(() -> Current.inBrand(two.one(), platform::nativeNames)).hasMessageMatching(TrialRows.UNSET);
        assertThatThrownBy(() -> Current.inBrand(two.one(), platform::names)).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("a use case that throws leaves nothing behind")
    void a_failure_rolls_back() {
        var two = brands.two();
        assertThatThrownBy(() -> Current.inBrand(two.one(), () -> campaigns.renameAndFail("half"))).hasMessage("on purpose");
        assertThat(Current.inBrand(two.one(), campaigns::names)).isEqualTo(List.of("one"));
    }

    @Test
    @DisplayName("design.md 5: a SECURITY DEFINER claim and the EntityManager share one JTA transaction on one data source")
    void claim_and_entities_share_a_transaction() throws Exception {
        var two = brands.two();
        claims.prepare();
        Current.inBrand(two.one(), () -> work.enqueue(two.one()));
        Current.inBrand(two.other(), () -> work.enqueue(two.other()));
        assertThatThrownBy(() -> claims.turn(true)).hasMessage("on purpose");
        assertThat(left(two)).as("a turn that fails gives its claim back").isEqualTo(2);
        UUID brand = claims.turn(false);
        assertThat(Current.inBrand(brand, campaigns::names)).isEqualTo(List.of("claimed"));
        assertThat(left(two)).isEqualTo(1);
        claims.clear();
    }

    private long left(TrialBrands.Two two) {
        return Current.inBrand(two.one(), work::left) + Current.inBrand(two.other(), work::left);
    }
}
