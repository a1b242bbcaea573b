package io.parley.shared.web;

import io.parley.shared.tenancy.TenantDirectory;
import io.parley.shared.tenancy.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;

/** Who publishes here (rule W12). An editor of a brand that wants sign-off is told whom to ask. */
@RequestScoped
public class SignOff {

    @Inject
    private Visit visit;
    @Inject
    private TenantDirectory directory;

    /** Adds what shared/sign-off reads: whether this person may publish, and who may where this editor may not. */
    public View on(View view) {
        boolean mayPublish = visit.here().mayPublish();
        return view.with("mayPublish", mayPublish).with("signers", isMissing() ? names() : null);
    }

    /** For a use case too, which knows when it matters. @throws Missing where whoever asks only prepares what others see */
    public void check() {
        if (isMissing()) {
            throw new Missing();
        }
    }

    /** What an editor is told who went for it all the same. */
    Problem problem() {
        return new Problem("", "shared.signOff.refused", new Object[] {names()});
    }

    /** The same for a form that is shown again with what they typed. @throws Missing for a key, which has no form */
    Problem unsaved(Missing missing) {
        if (visit.grant().isPresent()) {
            throw missing;
        }
        return new Problem("", "shared.signOff.unsaved", new Object[] {names()});
    }

    private boolean isMissing() {
        return visit.place().filter(p -> p.role().mayEdit() && !p.mayPublish()).isPresent();
    }

    private String names() {
        return String.join(", ", directory.owners(visit.here()));
    }

    /** An editor, or a key, went for what only owners do here. */
    public static final class Missing extends ForbiddenException {

        private static final long serialVersionUID = 1L;
    }
}
