package io.parley.lifecycle;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The name of what is to be deleted, typed, and why. */
public record DeleteForm(
        @NotBlank(message = "lifecycle.delete.name.missing") String name,
        @NotBlank(message = "lifecycle.reason.missing") @Size(min = 10, max = 300, message = "lifecycle.reason.length") String reason) {

    static DeleteForm of(Form form) {
        return new DeleteForm(form.value("name"), form.value("reason"));
    }
}
