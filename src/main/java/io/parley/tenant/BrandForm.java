package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Slug;
import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a brand, wherever it is asked; the fields stand in tenant/brand-fields. The first language is the main one. */
public record BrandForm(
        @NotBlank(message = "tenant.name.missing") @Size(max = 80, message = "tenant.name.long") String name,
        @NotBlank(message = "tenant.slug.missing") @Address String slug,
        @NotEmpty(message = "tenant.languages.missing") List<String> languages,
        @KnownZone String timeZone,
        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "tenant.accent.wrong") String accent) {

    public static BrandForm of(Form form) {
        return new BrandForm(form.value("name"), form.value("slug"), languages(form), form.value("timeZone"), form.value("accent"));
    }

    public static BrandForm of(BrandView brand) {
        return new BrandForm(brand.name(), brand.slug(), brand.languages(), brand.timeZone(), brand.accent());
    }

    /** What to begin with, for somebody who reads this language. */
    public static BrandForm blank(Language reader) {
        return new BrandForm("", "", List.of(reader.tag()), reader == Language.KO ? "Asia/Seoul" : "UTC", Accent.PARLEY.hex());
    }

    /** The form with this in its fields. */
    public Form typed() {
        return new Form().fill("name", name).fill("slug", slug).fill("mainLanguage", languages.stream().findFirst().orElse(""))
                .fill("languages", languages.toArray()).fill("timeZone", timeZone).fill("accent", accent);
    }

    public Slug address() {
        return new Slug(slug);
    }

    /** @throws io.parley.shared.kernel.Refused when white text would be unreadable on the colour (rule TN8) */
    public BrandTraits traits() {
        return new BrandTraits(name, languages, ZoneId.of(timeZone), new Accent(accent));
    }

    private static List<String> languages(Form form) {
        return Stream.concat(Stream.of(form.value("mainLanguage")), form.values("languages").stream())
                .filter(l -> Language.of(l).isPresent()).distinct().toList();
    }
}
