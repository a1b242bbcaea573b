package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Form;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who is to own a new agency, and in which language to write to them. */
public record OwnerForm(
        @NotBlank(message = "members.email.missing") @Size(max = 254, message = "members.email.long") @Email(message = "members.email.wrong") String email,
        @Pattern(regexp = "en|ko", message = "members.language.missing") String language) {

    public static OwnerForm of(Form form) {
        return new OwnerForm(form.value("email"), form.value("language"));
    }

    Form typed() {
        return new Form().fill("email", email).fill("language", language);
    }

    Invited invited() {
        return new Invited(email, Role.OWNER, language);
    }
}
