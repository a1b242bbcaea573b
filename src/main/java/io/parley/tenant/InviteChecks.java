package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Says of each address typed why it cannot be asked in: all of them at once, so that nobody finds out one by one (rule TN4). */
@ApplicationScoped
public class InviteChecks {

    @Inject
    private Forms forms;
    @Inject
    private Members members;

    /**
     * Notes each problem beside its field.
     *
     * @param leaveOut whoever is a member already is passed over rather than named
     * @return whom to invite, once the form has no problem
     */
    List<Invited> check(Place here, Form form, InviteForm input, boolean leaveOut) {
        forms.check(form, input);
        input.each().limit(InviteForm.MOST).forEach(a -> address(form, a));
        if (form.hasProblems()) {
            return List.of();
        }
        Map<String, Refused> known = members.known(here.id(), input.invited());
        var others = input.invited().stream().filter(i -> !known.containsKey(i.email())).toList();
        if (!leaveOut || others.isEmpty()) {
            known.values().forEach(form::problem);
        }
        return others;
    }

    private void address(Form form, InviteForm.OneAddress address) {
        var alone = new Form();
        forms.check(alone, address);
        alone.all().forEach(p -> form.problem("email", p.key(), address.named(), p.args().length > 0 ? p.args()[0] : ""));
    }
}
