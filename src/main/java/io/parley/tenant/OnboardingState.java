package io.parley.tenant;

/** How an onboarding stands, in the order in which it needs attention; STOPPED is a try that died without a word. */
public enum OnboardingState {
    FAILED, STOPPED, RUNNING, DRAFT, DONE
}
