package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.Stale;
import io.parley.shared.mail.MailServer;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Hosts;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** Starts, reviews, runs and drops onboardings. The owner's link is shown once, to who made it. */
@Path("admin/onboardings")
@RequestScoped
public class OnboardingPages {

    @Inject
    private Onboardings onboardings;
    @Inject
    private OnboardingSteps steps;
    @Inject
    private OnboardingRun run;
    @Inject
    private OnboardingChecks checks;
    @Inject
    private Preferences preferences;
    @Inject
    private Hosts hosts;
    @Inject
    private HandOver handOver;
    @Inject
    private MailServer mail;
    @Context
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    @POST
    @AllowedTo(ADMIN)
    public Response start() {
        return to("/admin/onboardings/" + onboardings.start(preferences.language()) + "/agency");
    }

    @GET
    @Path("{id}")
    @AllowedTo(ADMIN)
    public View show(@PathParam("id") UUID id) {
        OnboardingView onboarding = onboardings.get(id);
        var link = handOver.carried().map(token -> hosts.portal(new InvitationToken(token).path()));
        link.ifPresent(shown -> handOver.drop(response, onboarding.href()));
        return View.of("tenant/admin-onboarding").secret().with("onboarding", onboarding).with("link", link.orElse(null)).with("mailed", mail.isSetUp());
    }

    @GET
    @Path("{id}/review")
    @AllowedTo(ADMIN)
    public Response review(@PathParam("id") UUID id) {
        OnboardingView onboarding = onboardings.get(id);
        return onboarding.isOpen(OnboardingStep.REVIEW) ? Response.ok(review(onboarding)).build() : to(onboarding.href());
    }

    @POST
    @Path("{id}/completion")
    @AllowedTo(ADMIN)
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        OnboardingView onboarding = onboardings.get(id);
        if (onboarding.state() != OnboardingState.RUNNING && checks.all(onboarding).values().stream().anyMatch(Form::hasProblems)) {
            return Response.ok(review(onboarding).status(422)).build();
        }
        try {
            return run.go(id, new Form(typed).number("version")).map(token -> linked(onboarding.href(), token)).orElseGet(() -> to(onboarding.href()));
        } catch (Stale stale) {
            return Response.ok(review(onboardings.get(id)).with("stale", true).status(409)).build();
        }
    }

    @POST
    @Path("{id}/invitation")
    @AllowedTo(ADMIN)
    public Response link(@PathParam("id") UUID id) {
        return linked("/admin/onboardings/" + id, steps.link(id));
    }

    @POST
    @Path("{id}/removal")
    @AllowedTo(ADMIN)
    public Response remove(@PathParam("id") UUID id) {
        onboardings.remove(id);
        Flash.done(request, "admin.onboarding.removed");
        return to("/admin/agencies");
    }

    private Response linked(String href, InvitationToken token) {
        handOver.leave(response, href, token.text(), Duration.ofMinutes(1));
        return to(href);
    }

    private View review(OnboardingView onboarding) {
        var checked = checks.all(onboarding);
        return View.of("tenant/admin-review").with("onboarding", onboarding).with("checked", checked)
                .with("ready", checked.values().stream().noneMatch(Form::hasProblems))
                .with("keys", OnboardingStep.KEYS).with("number", OnboardingStep.REVIEW.number());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
