package io.parley.lifecycle;

import io.parley.shared.kernel.Slug;
import io.parley.shared.web.Form;
import io.parley.tenant.Address;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a place is called and where it is found. */
public record NameForm(
        @NotBlank(message = "tenant.name.missing") @Size(max = 80, message = "tenant.name.long") String name,
        @NotBlank(message = "tenant.slug.missing") @Address String slug) {

    static NameForm of(Form form) {
        return new NameForm(form.value("name"), form.value("slug"));
    }

    Slug address() {
        return new Slug(slug);
    }
}
