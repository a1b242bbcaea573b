package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Typeface;
import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a brand's look (rule TN8). */
public record ThemeForm(
        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "tenant.accent.wrong") String accent,
        @Pattern(regexp = "SANS|SERIF|ROUNDED|MONO", message = "tenant.font.missing") String font) {

    static final List<Option> FONTS = Stream.of(Typeface.values()).map(t -> Option.ofKey(t.name(), "tenant.font." + t.name())).toList();

    static ThemeForm of(Form form) {
        return new ThemeForm(form.value("accent"), form.value("font"));
    }

    static Form typed(BrandView brand) {
        return new Form().fill("accent", brand.accent()).fill("font", brand.font());
    }

    /** @throws io.parley.shared.kernel.Refused when white text would be unreadable on the colour */
    BrandTheme theme() {
        return new BrandTheme(new Accent(accent), Typeface.valueOf(font));
    }
}
