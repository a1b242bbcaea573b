package io.parley.tenant;

import io.parley.shared.web.Language;

/** What has been typed into an onboarding so far, right or wrong: it is checked when a step is left forwards, and again at the end. */
public record OnboardingDraft(NewAgencyForm agency, BrandForm brand, OwnerForm owner) {

    static OnboardingDraft blank(Language reader) {
        return new OnboardingDraft(new NewAgencyForm("", ""), BrandForm.blank(reader), new OwnerForm("", reader.tag()));
    }

    OnboardingDraft with(NewAgencyForm other) {
        return new OnboardingDraft(other, brand, owner);
    }

    OnboardingDraft with(BrandForm other) {
        return new OnboardingDraft(agency, other, owner);
    }

    OnboardingDraft with(OwnerForm other) {
        return new OnboardingDraft(agency, brand, other);
    }

    /** What to call it in a list; empty while nobody has typed a name. */
    public String title() {
        return agency.name().isBlank() ? brand.name() : agency.name();
    }
}
