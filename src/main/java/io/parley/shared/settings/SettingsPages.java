package io.parley.shared.settings;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The platform's settings (rules SE1 to SE4), for its admins. */
@Path("admin/settings")
@RequestScoped
public class SettingsPages {

    private static final List<String> PARTS = List.of("price", "x", "retention", "other");
    @Inject
    private Settings settings;
    @Inject
    private PlatformSettings kept;
    @Inject
    private Surroundings surroundings;
    @Inject
    private Forms forms;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(ADMIN)
    public View show() {
        Map<Setting, Long> now = settings.all();
        var form = new Form().fill("version", settings.version());
        now.forEach((s, v) -> form.fill(s.key(), s.typed(v)));
        return view(now, form);
    }

    @POST
    @AllowedTo(ADMIN)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        Map<Setting, Long> wanted = read(form);
        return forms.save(form, new Wanted(wanted), w -> settings.change(form.number("version"), w.values())).map(this::saved)
                .orElseGet(() -> Response.ok(view(settings.all(), form.against(settings.version())).refused(form)).build());
    }

    @POST
    @Path("{setting}/reset")
    @AllowedTo(ADMIN)
    public Response reset(@PathParam("setting") String key) {
        settings.reset(Setting.of(key).orElseThrow(() -> new NotFound("setting")));
        kept.reread();
        Flash.done(request, "settings.reset.done");
        return Response.seeOther(URI.create("/admin/settings")).build();
    }

    private Response saved(int changed) {
        kept.reread();
        Flash.done(request, changed == 0 ? "settings.saved.none" : "settings.saved");
        return Response.seeOther(URI.create("/admin/settings")).build();
    }

    /** What was not typed at all stays as it is. */
    private static Map<Setting, Long> read(Form form) {
        var wanted = new EnumMap<Setting, Long>(Setting.class);
        for (Setting setting : Setting.values()) {
            if (form.names().anyMatch(setting.key()::equals)) {
                setting.read(form.value(setting.key())).ifPresentOrElse(v -> wanted.put(setting, v),
                        () -> form.problem(setting.key(), "settings.wrong", setting.said(setting.least()), setting.said(setting.most())));
            }
        }
        return wanted;
    }

    private View view(Map<Setting, Long> now, Form form) {
        var parts = PARTS.stream().map(p -> new SettingField.Part(p, Stream.of(Setting.values()).filter(s -> SettingField.part(s).equals(p))
                .map(s -> SettingField.of(s, now.get(s))).toList())).toList();
        return View.of("settings/settings").with("form", form).with("parts", parts).with("given", surroundings.all())
                .with("changed", parts.stream().flatMap(p -> p.fields().stream()).filter(SettingField::changed).toList())
                .with("current", now.entrySet().stream().map(e -> new SettingField.Value(e.getKey().key(), e.getKey().typed(e.getValue()))).toList());
    }

    /** What the form asks for. */
    private record Wanted(Map<Setting, Long> values) {
    }
}
