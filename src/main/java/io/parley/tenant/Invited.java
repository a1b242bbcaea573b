package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import java.util.Locale;

/** Who is asked in: e-mail in lower case, role, and the language to write in (en or ko). */
public record Invited(String email, Role role, String language) {

    public Invited {
        email = email.toLowerCase(Locale.ROOT);
    }
}
