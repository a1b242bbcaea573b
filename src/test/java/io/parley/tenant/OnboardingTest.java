package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.web.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnboardingTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final UUID AGENCY = new UUID(0, 1);
    private static final UUID BRAND = new UUID(0, 2);
    private static final UUID INVITATION = new UUID(0, 3);
    private final Onboarding onboarding = new Onboarding(new UUID(0, 0), OnboardingDraft.blank(Language.EN), null, NOW);

    @Test
    @DisplayName("TN5: a draft keeps what was typed, also what is wrong")
    void a_draft_keeps_what_was_typed() {
        var typed = onboarding.draft().with(new NewAgencyForm("Northlight", "Not An Address")).with(new OwnerForm("mira", "ko"));
        onboarding.type(0, typed, NOW);
        assertThat(onboarding.draft()).isEqualTo(typed);
    }

    @Test
    @DisplayName("TN5: what is typed far too long is cut before it is kept")
    void a_draft_keeps_no_novel() {
        onboarding.type(0, onboarding.draft().with(new NewAgencyForm("n".repeat(5_000), "")), NOW);
        assertThat(onboarding.draft().agency().name()).hasSize(300);
    }

    @Test
    @DisplayName("TN7: typing over a version one has not seen is refused and changes nothing")
    void typing_over_another_version_is_refused() {
        var before = onboarding.draft();
        assertThatThrownBy(() -> onboarding.type(1, before.with(new NewAgencyForm("Other", "other")), NOW)).isInstanceOf(Stale.class);
        assertThat(onboarding.draft()).isEqualTo(before);
    }

    @Test
    @DisplayName("TN5: what has been made can no longer be typed differently, what has not still can")
    void what_was_made_stays() {
        onboarding.madeAgency(AGENCY);
        var draft = onboarding.draft();
        assertThatThrownBy(() -> onboarding.type(0, draft.with(new NewAgencyForm("Other", "other")), NOW)).isInstanceOf(Refused.class);
        onboarding.type(0, draft.with(new OwnerForm("mira@northlight.example", "en")), NOW);
        assertThat(onboarding.draft().owner().email()).isEqualTo("mira@northlight.example");
    }

    @Test
    @DisplayName("TN5: of two tries at once only the first goes on, and nothing is typed meanwhile")
    void one_try_at_a_time() {
        assertThat(onboarding.begin(0, NOW)).isTrue();
        assertThat(onboarding.begin(0, NOW.plusSeconds(1))).isFalse();
        assertThat(onboarding.state(NOW)).isEqualTo(OnboardingState.RUNNING);
        assertThat(onboarding.isRemovable(NOW)).isFalse();
        assertThatThrownBy(() -> onboarding.type(0, onboarding.draft(), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("TN5: a try that died without a word is seen as interrupted and may be begun again")
    void a_dead_try_is_not_for_ever() {
        onboarding.begin(0, NOW);
        Instant later = NOW.plus(Onboarding.LONGEST);
        assertThat(onboarding.state(later.minusMillis(1))).isEqualTo(OnboardingState.RUNNING);
        assertThat(onboarding.state(later)).isEqualTo(OnboardingState.STOPPED);
        assertThat(onboarding.begin(0, later)).isTrue();
    }

    @Test
    @DisplayName("TN5: a failure is kept by name until the next try")
    void a_failure_is_kept() {
        onboarding.begin(0, NOW);
        onboarding.madeAgency(AGENCY);
        onboarding.failed("tenant.identity.away", NOW);
        assertThat(onboarding.row("Ada", NOW)).extracting(OnboardingRow::state, OnboardingRow::failure)
                .containsExactly(OnboardingState.FAILED, "tenant.identity.away");
        assertThat(onboarding.begin(0, NOW)).isTrue();
        assertThat(onboarding.row("Ada", NOW).failure()).isNull();
    }

    @Test
    @DisplayName("TN5: with the invitation it is complete, and no try begins again")
    void the_invitation_completes_it() {
        onboarding.begin(0, NOW);
        onboarding.madeAgency(AGENCY);
        onboarding.madeBrand(BRAND);
        onboarding.invited(INVITATION, NOW);
        assertThat(onboarding.state(NOW.plusSeconds(9_999))).isEqualTo(OnboardingState.DONE);
        assertThat(onboarding.begin(0, NOW)).isFalse();
    }

    @Test
    @DisplayName("TN5: only a note of which nothing exists may be dropped")
    void a_draft_may_be_dropped() {
        assertThat(onboarding.isRemovable(NOW)).isTrue();
        onboarding.madeAgency(AGENCY);
        assertThat(onboarding.isRemovable(NOW)).isFalse();
    }
}
