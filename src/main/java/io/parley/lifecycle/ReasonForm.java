package io.parley.lifecycle;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done to a place, in words its people will read (rules LC1, LC9). */
public record ReasonForm(
        @NotBlank(message = "lifecycle.reason.missing") @Size(min = 10, max = 300, message = "lifecycle.reason.length") String reason) {

    static ReasonForm of(Form form) {
        return new ReasonForm(form.value("reason"));
    }
}
