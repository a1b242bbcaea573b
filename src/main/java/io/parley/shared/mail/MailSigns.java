package io.parley.shared.mail;

import io.parley.shared.health.Sign;
import io.parley.shared.health.Vital;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How mail fares. */
@ApplicationScoped
class MailSigns implements Vital {

    private static final int ORDER = 40;
    private static final String NAME = "health.mail";
    private static final String HERE = "/admin/mail";
    @Inject
    private MailServer server;
    @Inject
    private Mails mails;

    @Override
    public List<Sign> signs() {
        if (!server.isSetUp()) {
            return List.of(Sign.ill(ORDER, NAME, "health.mail.off", HERE));
        }
        long failed = mails.number(MailState.FAILED);
        return List.of(failed == 0 ? Sign.well(ORDER, NAME, "health.mail.well", HERE, mails.number(MailState.READY))
                : Sign.ill(ORDER, NAME, "health.mail.failed", HERE + "/failed", failed));
    }
}
