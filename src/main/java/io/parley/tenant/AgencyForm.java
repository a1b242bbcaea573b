package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Slug;
import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an agency says of itself. */
public record AgencyForm(
        @NotBlank(message = "tenant.name.missing") @Size(max = 80, message = "tenant.name.long") String name,
        @NotBlank(message = "tenant.slug.missing") @Address String slug,
        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "tenant.accent.wrong") String accent) {

    static AgencyForm of(Form form) {
        return new AgencyForm(form.value("name"), form.value("slug"), form.value("accent"));
    }

    static Form typed(AgencyView agency) {
        return new Form().fill("name", agency.name()).fill("slug", agency.slug()).fill("accent", agency.accent());
    }

    Slug address() {
        return new Slug(slug);
    }

    Accent colour() {
        return new Accent(accent);
    }
}
