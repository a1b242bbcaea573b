package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Slug;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with a draft, step by step; what has been made already is beyond question. */
@ApplicationScoped
public class OnboardingChecks {

    @Inject
    private Forms forms;
    @Inject
    private Slugs slugs;

    /** Notes each problem of this step's part beside its field. */
    void check(OnboardingStep step, OnboardingDraft draft, Form form) {
        switch (step) {
            case AGENCY -> agency(draft.agency(), form);
            case BRAND -> brand(draft.brand(), form);
            case OWNER -> forms.check(form, draft.owner());
            case REVIEW -> { }
        }
    }

    /** The checked form of each step that may still be typed, by its path. */
    Map<String, Form> all(OnboardingView onboarding) {
        return Stream.of(OnboardingStep.values()).filter(onboarding::isOpen)
                .collect(Collectors.toMap(OnboardingStep::path, step -> checked(step, onboarding.draft())));
    }

    private Form checked(OnboardingStep step, OnboardingDraft draft) {
        Form form = step.typed(draft);
        check(step, draft, form);
        return form;
    }

    private void agency(NewAgencyForm agency, Form form) {
        forms.check(form, agency);
        free(Place.Kind.AGENCY, agency.slug(), form);
    }

    private void brand(BrandForm brand, Form form) {
        forms.check(form, brand);
        free(Place.Kind.BRAND, brand.slug(), form);
        if (form.problems("accent").isEmpty() && form.problems("timeZone").isEmpty()) {
            try {
                brand.traits();
            } catch (Refused refused) {
                form.problem(refused);
            }
        }
    }

    private void free(Place.Kind kind, String slug, Form form) {
        if (Slug.isValid(slug) && slugs.isTaken(kind, new Slug(slug))) {
            form.problem("slug", "tenant.slug.taken", slug);
        }
    }
}
