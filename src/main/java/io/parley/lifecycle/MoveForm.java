package io.parley.lifecycle;

import io.parley.shared.web.Form;
import io.parley.tenant.Address;
import jakarta.validation.constraints.NotBlank;

/** To which agency a brand goes, by the agency's address. */
public record MoveForm(@NotBlank(message = "tenant.slug.missing") @Address String agency) {

    static MoveForm of(Form form) {
        return new MoveForm(form.value("agency"));
    }
}
