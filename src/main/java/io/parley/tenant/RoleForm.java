package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** Which role a member is to have. */
public record RoleForm(@Pattern(regexp = RoleForm.KNOWN, message = "members.role.missing") String role) {

    static final String KNOWN = "OWNER|EDITOR|AGENT|ANALYST";
    static final List<Option> ROLES = Stream.of(Role.values()).map(r -> Option.ofKey(r.name(), "members.role." + r)).toList();

    static RoleForm of(Form form) {
        return new RoleForm(form.value("role"));
    }

    static Form typed(MemberRow member) {
        return new Form().fill("role", member.role()).fill("version", member.version());
    }

    Role chosen() {
        return Role.valueOf(role);
    }
}
