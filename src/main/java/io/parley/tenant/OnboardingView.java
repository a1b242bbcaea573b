package io.parley.tenant;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An onboarding as its pages see it.
 *
 * @param failure   message key of the reason the last try stopped, or null
 * @param removable nothing of it exists yet
 */
public record OnboardingView(UUID id, OnboardingDraft draft, OnboardingState state, Made made, String failure, boolean removable, int version) {

    private static final List<String> STEPS = List.of("agency", "organization", "brand", "contents", "invitation");

    /** What stands already; the ids and the owner are null until then. */
    public record Made(UUID agency, boolean organization, UUID brand, boolean contents, Owner owner) {

        static final Made NOTHING = new Made(null, false, null, false, null);

        private List<Boolean> steps() {
            return List.of(agency != null, organization, brand != null, contents, owner != null);
        }
    }

    /** Who was invited to own the agency, and how that stands. */
    public record Owner(String email, InvitationState state) {
    }

    /** One step of the run; state is done, failed or open. */
    public record Step(String key, String state) {
    }

    public String href() {
        return "/admin/onboardings/" + id;
    }

    /** Where typing goes on: the first page with nothing on it, or the review. */
    public String resume() {
        var blank = draft.agency().name().isEmpty() ? OnboardingStep.AGENCY : draft.brand().name().isEmpty() ? OnboardingStep.BRAND
                : draft.owner().email().isEmpty() ? OnboardingStep.OWNER : OnboardingStep.REVIEW;
        return href() + "/" + blank.path();
    }

    /** The owner was typed differently after somebody had been invited. */
    public boolean ownerChanged() {
        return made.owner() != null && !made.owner().email().equals(draft.owner().invited().email());
    }

    /** Whether a page of the wizard may still be typed. */
    public boolean isOpen(OnboardingStep step) {
        return switch (step) {
            case AGENCY -> made.agency() == null;
            case BRAND -> made.brand() == null;
            case OWNER -> made.owner() == null || made.owner().state() != InvitationState.USED;
            case REVIEW -> state != OnboardingState.DONE;
        };
    }

    /** The run's steps in order; the one at which a try failed or died is failed. */
    public List<Step> steps() {
        List<Boolean> done = made.steps();
        int stopped = state == OnboardingState.FAILED || state == OnboardingState.STOPPED ? done.indexOf(false) : -1;
        return IntStream.range(0, STEPS.size())
                .mapToObj(i -> new Step(STEPS.get(i), done.get(i) ? "done" : i == stopped ? "failed" : "open")).toList();
    }
}
