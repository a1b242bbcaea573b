package io.parley.page;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.link.PageViews;
import io.parley.link.PublicAddress;
import io.parley.link.PublicAddresses;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.DatabaseAway;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The public face of landing pages (rules PG2, PG4 to PG8). */
@Path("p/{code}")
@RequestScoped
public class PublicPages {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    @Inject
    private PublicAddresses addresses;
    @Inject
    private Landings landings;
    @Inject
    private Leads leads;
    @Inject
    private PageViews views;
    @Inject
    private VisitTokens tokens;
    @Inject
    private PublicLook look;
    @Inject
    private Clock clock;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(ANYONE)
    public Response show(@PathParam("code") String code, @QueryParam("v") String click) {
        return at(code, page -> {
            Landing landing = landings.of(page.subject(), click(click));
            return shown(landing, anew(landing, new Form()));
        });
    }

    @POST
    @AllowedTo(ANYONE)
    public Response send(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return at(code, page -> {
            Optional<VisitToken> signed = tokens.read(page.subject(), form.value("visit"));
            return signed.filter(visit -> visit.isFreshAt(clock.instant()))
                    .map(visit -> send(code, landings.of(page.subject(), visit.click()), visit, form))
                    .orElseGet(() -> askAgain(landings.of(page.subject(), null), signed, form));
        });
    }

    @GET
    @Path("thanks")
    @AllowedTo(ANYONE)
    public Response thank(@PathParam("code") String code, @QueryParam("v") String click) {
        return at(code, page -> answer(look.dressed(View.of("page/thanks").open().with("l", landings.of(page.subject(), click(click))), page.brand())));
    }

    private Response send(String code, Landing landing, VisitToken visit, Form form) {
        Answers.check(form, landing.content());
        if (form.hasProblems() && !Answers.trapped(form)) {
            return shown(landing, form);
        }
        if (!Answers.trapped(form)) {
            leads.take(landing, visit, isByPerson(visit), Answers.json(form, landing.content()));
        }
        return Response.seeOther(URI.create("/p/" + code + "/thanks" + (visit.click() == null ? "" : "?v=" + visit.click()))).build();
    }

    /** Both who opened the form and who sent it count (rule PG10); in a rehearsal neither does. */
    private boolean isByPerson(VisitToken visit) {
        return visit.rehearsal() || visit.person() && views.isSentByPerson(request);
    }

    /** What is shown now is a view of its own. @param signed the visit the form came with, whose time is over; empty where it was none that we signed */
    private Response askAgain(Landing landing, Optional<VisitToken> signed, Form form) {
        form.problem("", "page.answer.again");
        return shown(landing, anew(signed.map(landing::resuming).orElse(landing), form));
    }

    private Form anew(Landing landing, Form form) {
        return form.fill("visit", tokens.sign(landing.page(), landing.visit(views.record(request, landing.viewed()))));
    }

    private Response shown(Landing landing, Form form) {
        View view = View.of("page/public").open().with("l", landing).with("form", form);
        return answer(look.dressed(form.hasProblems() ? view.refused(form) : view, landing.brand()));
    }

    private Response answer(View dressed) {
        return Response.ok(dressed).header("Content-Security-Policy", look.policy(dressed)).header("Cache-Control", "private, no-store").build();
    }

    private Response at(String code, Function<PublicAddress, Response> work) {
        Optional<PublicAddress> found = addresses.find(PublicAddress.Kind.PAGE, code);
        found.ifPresent(look::speakAs);
        try {
            return found.map(p -> Current.inBrand(p.brand(), () -> p.closed() ? answer(look.closed(p.brand())) : work.apply(p)))
                    .orElseGet(() -> answer(look.nothing(404)));
        } catch (NotFound e) {
            return answer(look.nothing(404));
        } catch (RuntimeException e) {
            if (DatabaseAway.isIn(e)) {
                return answer(look.nothing(503));
            }
            throw e;
        }
    }

    private static UUID click(String text) {
        return text != null && text.matches(UUID_FORM) ? UUID.fromString(text) : null;
    }
}
