package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Messages;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.SignOff;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a brand's bots say and understand beside their flows (rules TN7 and TN14). */
@Path("b/{brand}/settings/conversation")
@RequestScoped
public class BrandVoicePages {

    private static final Map<String, String> USUAL = Stream.of("en", "ko")
            .collect(Collectors.toMap(l -> l, l -> Messages.text(Locale.forLanguageTag(l), "conversation.say.holding")));
    @Inject
    private Brands brands;
    @Inject
    private BrandSettings settings;
    @Inject
    private Forms forms;
    @Inject
    private SignOff signOff;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR})
    public View show() {
        BrandView brand = current();
        return view(brand, VoiceForm.typed(brand.voice()).fill("version", brand.version()));
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Publishes(asks = BrandSettings.class)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, VoiceForm.of(form), v -> settings.speak(form.number("version"), v.voice()))
                .map(this::saved).orElseGet(() -> again(form));
    }

    private Response saved(BrandView brand) {
        Flash.done(request, "tenant.settings.saved");
        return Response.seeOther(URI.create(brand.href() + "/settings/conversation")).build();
    }

    private Response again(Form form) {
        BrandView brand = current();
        return Response.ok(view(brand, form.against(brand.version())).refused(form)).build();
    }

    private BrandView current() {
        return brands.get(visit.here().id());
    }

    private View view(BrandView brand, Form form) {
        return signOff.on(View.of("tenant/brand-voice")).with("brand", brand).with("form", form).with("owner", visit.here().role() == Role.OWNER).with("usual", USUAL);
    }
}
