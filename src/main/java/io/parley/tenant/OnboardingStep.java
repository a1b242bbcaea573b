package io.parley.tenant;

import io.parley.shared.web.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The wizard's pages in order. */
public enum OnboardingStep {
    AGENCY, BRAND, OWNER, REVIEW;

    /** What the progress indicator shows. */
    static final List<String> KEYS = Arrays.stream(values()).map(s -> "admin.step." + s.path()).toList();

    static OnboardingStep of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Counted from 1. */
    int number() {
        return ordinal() + 1;
    }

    OnboardingStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    OnboardingStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** The part of the draft this step asks for, in the fields of its form. */
    Form typed(OnboardingDraft draft) {
        return switch (this) {
            case AGENCY -> draft.agency().typed();
            case BRAND -> draft.brand().typed();
            case OWNER -> draft.owner().typed();
            case REVIEW -> new Form();
        };
    }

    /** The draft with this step's part as it was typed. */
    OnboardingDraft read(OnboardingDraft draft, Form form) {
        return switch (this) {
            case AGENCY -> draft.with(NewAgencyForm.of(form));
            case BRAND -> draft.with(BrandForm.of(form));
            case OWNER -> draft.with(OwnerForm.of(form));
            case REVIEW -> draft;
        };
    }
}
