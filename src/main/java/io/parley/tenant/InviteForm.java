package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom to ask in, as what, and in which language. */
public record InviteForm(
        @NotBlank(message = "members.email.missing") @Size(max = 254, message = "members.email.long") @Email(message = "members.email.wrong") String email,
        @Pattern(regexp = RoleForm.KNOWN, message = "members.role.missing") String role,
        @Pattern(regexp = "en|ko", message = "members.language.missing") String language) {

    static InviteForm of(Form form) {
        return new InviteForm(form.value("email"), form.value("role"), form.value("language"));
    }

    static Form blank(Language language) {
        return new Form().fill("role", Role.EDITOR).fill("language", language.tag());
    }

    Invited invited() {
        return new Invited(email, Role.valueOf(role), language);
    }
}
