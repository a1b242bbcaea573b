package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.Hosts;
import io.parley.shared.web.Language;
import io.parley.shared.web.Paths;
import io.parley.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** Language and look: a cookie for this browser, and a note for the person who is logged in. */
@Path("preferences")
@RequestScoped
public class PreferencePages {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    @Inject
    private People people;
    @Inject
    private Visit visit;
    @Inject
    private Hosts hosts;

    @POST
    @AllowedTo(ANYONE)
    public Response choose(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        Optional<String> language = Language.of(form.value("language")).map(Language::tag);
        Optional<String> look = Optional.of(form.value("look")).filter(Preferences::isLook);
        visit.actor().ifPresent(a -> people.prefer(a.id(), language.orElse(null), look.orElse(null)));
        var answer = Response.seeOther(Paths.local(form.value("back")));
        language.ifPresent(value -> answer.cookie(cookie(Preferences.LANGUAGE, value)));
        look.ifPresent(value -> answer.cookie(cookie(Preferences.LOOK, value)));
        return answer.build();
    }

    private NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name).value(value).path("/").maxAge(YEAR).httpOnly(true).sameSite(NewCookie.SameSite.LAX)
                .secure(hosts.portal("/").startsWith("https:")).build();
    }
}
