package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Form;
import io.parley.shared.web.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whom to ask in, as what, and in which language. Addresses stand apart by lines, spaces, commas or semicolons; each counts once. */
public record InviteForm(
        @NotEmpty(message = "members.emails.missing") @Size(max = InviteForm.MOST, message = "members.emails.many") List<String> email,
        @Pattern(regexp = RoleForm.KNOWN, message = "members.role.missing") String role,
        @Pattern(regexp = "en|ko", message = "members.language.missing") String language) {

    static final int MOST = 50;

    static InviteForm of(Form form) {
        return new InviteForm(addresses(form.value("email")), form.value("role"), form.value("language"));
    }

    static Form blank(Language language) {
        return new Form().fill("role", Role.EDITOR).fill("language", language.tag());
    }

    private static List<String> addresses(String typed) {
        return Stream.of(typed.split("[\\s,;]+")).filter(a -> !a.isEmpty()).map(a -> a.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    Stream<OneAddress> each() {
        return email.stream().map(OneAddress::new);
    }

    /** Only once it is found right. */
    List<Invited> invited() {
        return email.stream().map(e -> new Invited(e, Role.valueOf(role), language)).toList();
    }

    /** One of the addresses, checked on its own so that it can be named. */
    public record OneAddress(@Size(max = 254, message = "members.emails.long") @Email(message = "members.emails.wrong") String email) {

        String named() {
            return email.length() <= 60 ? email : email.substring(0, 60) + "…";
        }
    }
}
