package io.parley.page;

import io.parley.link.PublicAddress;
import io.parley.shared.kernel.Accent;
import io.parley.shared.web.Language;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.UUID;

/** How a public page looks and speaks: in its brand's accent and its own language, with its own policy (rule PG8). */
@RequestScoped
class PublicLook {

    @Inject
    private PageSurroundings surroundings;
    @Inject
    private LandingSheet sheets;
    @Inject
    private Preferences preferences;

    /** The page's language, whatever the reader's browser prefers. */
    void speakAs(PublicAddress page) {
        try (var reader = Json.createReader(new StringReader(page.target()))) {
            Language.of(reader.readObject().getString("language", "")).ifPresent(l -> preferences.choose(l, null));
        }
    }

    View dressed(View view, UUID brand) {
        PageSurroundings.Look look = surroundings.look(brand);
        return view.with("brand", look.name()).with("look", look).with("sheet", sheets.in(look.accent()));
    }

    /** No page to show: 404 and 503 in nobody's colour, 410 in its brand's. */
    View nothing(int status) {
        return View.of("page/nothing").with("code", status).with("brand", null).with("sheet", sheets.in(Accent.PARLEY.hex())).status(status);
    }

    View closed(UUID brand) {
        return dressed(nothing(410), brand);
    }

    /** The policy that admits this view's own style sheet. */
    String policy(View dressed) {
        return sheets.policy((String) dressed.model().get("sheet"));
    }
}
