package io.parley.tenant;

import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the fragment tenant/brand-fields needs: the form, and what its choices offer. */
@ApplicationScoped
public class BrandFields {

    @Inject
    private Clock clock;
    @Inject
    private Preferences preferences;

    public View ask(View view, Form form) {
        return view.with("form", form).with("languages", Language.options())
                .with("zones", TimeZones.options(form.value("timeZone"), clock.instant(), preferences.language().locale()));
    }
}
