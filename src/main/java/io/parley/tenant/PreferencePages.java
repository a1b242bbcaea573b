package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Cookies;
import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import io.parley.shared.web.Paths;
import io.parley.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** Language and look: a cookie for this browser, and a note for the person who is logged in. */
@Path("preferences")
@RequestScoped
public class PreferencePages {

    private static final Duration YEAR = Duration.ofDays(365);
    @Inject
    private People people;
    @Inject
    private Visit visit;
    @Inject
    private Cookies cookies;
    @Context
    private HttpServletResponse response;

    @POST
    @AllowedTo(ANYONE)
    public Response choose(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        Optional<String> language = Language.of(form.value("language")).map(Language::tag);
        Optional<String> look = Optional.of(form.value("look")).filter(Preferences::isLook);
        visit.actor().ifPresent(a -> people.prefer(a.id(), language.orElse(null), look.orElse(null)));
        language.ifPresent(value -> cookies.leave(response, "/", Preferences.LANGUAGE, value, YEAR));
        look.ifPresent(value -> cookies.leave(response, "/", Preferences.LOOK, value, YEAR));
        return Response.seeOther(Paths.local(form.value("back"))).build();
    }
}
