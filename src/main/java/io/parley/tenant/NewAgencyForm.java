package io.parley.tenant;

import io.parley.shared.kernel.Slug;
import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is asked about an agency that does not exist yet. */
public record NewAgencyForm(
        @NotBlank(message = "tenant.name.missing") @Size(max = 80, message = "tenant.name.long") String name,
        @NotBlank(message = "tenant.slug.missing") @Address String slug) {

    public static NewAgencyForm of(Form form) {
        return new NewAgencyForm(form.value("name"), form.value("slug"));
    }

    Form typed() {
        return new Form().fill("name", name).fill("slug", slug);
    }

    Slug address() {
        return new Slug(slug);
    }
}
