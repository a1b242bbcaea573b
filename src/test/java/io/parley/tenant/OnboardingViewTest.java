package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Language;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnboardingViewTest {

    private static final UUID AGENCY = new UUID(0, 1);
    private static final UUID BRAND = new UUID(0, 2);
    private static final OnboardingView.Made HALF = new OnboardingView.Made(AGENCY, true, BRAND, false, null);

    @Test
    @DisplayName("TN5: the first step that is not done is where a failed try stopped")
    void a_failed_try_shows_where_it_stopped() {
        assertThat(view(OnboardingState.FAILED, HALF).steps()).extracting(OnboardingView.Step::state)
                .containsExactly("done", "done", "done", "failed", "open");
        assertThat(view(OnboardingState.STOPPED, HALF).steps()).extracting(OnboardingView.Step::state)
                .containsExactly("done", "done", "done", "failed", "open");
    }

    @Test
    @DisplayName("TN5: while it runs and before it began, nothing has failed")
    void no_failure_where_there_is_none() {
        assertThat(view(OnboardingState.RUNNING, HALF).steps()).extracting(OnboardingView.Step::state)
                .containsExactly("done", "done", "done", "open", "open");
        assertThat(view(OnboardingState.DRAFT, OnboardingView.Made.NOTHING).steps()).extracting(OnboardingView.Step::state).containsOnly("open");
    }

    @Test
    @DisplayName("TN5: what has been made is closed to typing; the owner stays open until somebody has joined")
    void what_was_made_is_closed() {
        var half = view(OnboardingState.FAILED, HALF);
        assertThat(OnboardingStep.values()).filteredOn(half::isOpen).containsExactly(OnboardingStep.OWNER, OnboardingStep.REVIEW);
        assertThat(OnboardingStep.values()).filteredOn(done(InvitationState.EXPIRED)::isOpen).containsExactly(OnboardingStep.OWNER);
        assertThat(OnboardingStep.values()).filteredOn(done(InvitationState.USED)::isOpen).isEmpty();
    }

    @Test
    @DisplayName("TN5: an owner typed differently after the invitation is noticed, whatever the case of the letters")
    void another_owner_is_noticed() {
        assertThat(done(InvitationState.OPEN).ownerChanged()).isFalse();
        var other = new OnboardingView(AGENCY, draft("kim@northlight.example"), OnboardingState.DONE, done(InvitationState.OPEN).made(), null, false, 1);
        assertThat(other.ownerChanged()).isTrue();
    }

    @Test
    @DisplayName("Typing goes on at the first page with nothing on it")
    void typing_goes_on_where_it_ended() {
        assertThat(view(OnboardingState.DRAFT, OnboardingView.Made.NOTHING).resume()).endsWith("/brand");
    }

    private static OnboardingView view(OnboardingState state, OnboardingView.Made made) {
        return new OnboardingView(AGENCY, draft("Mira@Northlight.example"), state, made, null, false, 1);
    }

    private static OnboardingView done(InvitationState state) {
        return view(OnboardingState.DONE, new OnboardingView.Made(AGENCY, true, BRAND, true, new OnboardingView.Owner("mira@northlight.example", state)));
    }

    private static OnboardingDraft draft(String owner) {
        return OnboardingDraft.blank(Language.EN).with(new NewAgencyForm("Northlight", "northlight")).with(new OwnerForm(owner, "en"));
    }
}
