package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The wizard's pages that ask: agency, brand, owner. Back keeps what was typed unchecked; on needs it right. */
@Path("admin/onboardings/{id}/{step:agency|brand|owner}")
@RequestScoped
public class OnboardingStepPages {

    @Inject
    private Onboardings onboardings;
    @Inject
    private OnboardingChecks checks;
    @Inject
    private Forms forms;
    @Inject
    private BrandFields fields;

    @GET
    @AllowedTo(ADMIN)
    public Response ask(@PathParam("id") UUID id, @PathParam("step") String path) {
        OnboardingStep step = OnboardingStep.of(path);
        OnboardingView onboarding = onboardings.get(id);
        Form form = step.typed(onboarding.draft()).fill("version", onboarding.version());
        return onboarding.isOpen(step) ? Response.ok(view(onboarding, step, form)).build() : to(onboarding.href());
    }

    @POST
    @AllowedTo(ADMIN)
    public Response save(@PathParam("id") UUID id, @PathParam("step") String path, MultivaluedMap<String, String> typed) {
        OnboardingStep step = OnboardingStep.of(path);
        var form = new Form(typed);
        boolean back = form.value("go").equals("back");
        OnboardingDraft draft = step.read(onboardings.get(id).draft(), form);
        if (!back) {
            checks.check(step, draft, form);
        }
        return forms.save(form, draft, d -> onboardings.type(id, form.number("version"), d))
                .map(saved -> on(saved, back ? step.previous() : step.next())).orElseGet(() -> again(id, step, form));
    }

    private static Response on(OnboardingView onboarding, OnboardingStep to) {
        return to(onboarding.href() + (onboarding.isOpen(to) ? "/" + to.path() : ""));
    }

    private Response again(UUID id, OnboardingStep step, Form form) {
        OnboardingView onboarding = onboardings.get(id);
        return Response.ok(view(onboarding, step, form.against(onboarding.version())).refused(form)).build();
    }

    private View view(OnboardingView onboarding, OnboardingStep step, Form form) {
        return fields.ask(View.of("tenant/admin-step-" + step.path()), form).with("onboarding", onboarding)
                .with("keys", OnboardingStep.KEYS).with("number", step.number());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
