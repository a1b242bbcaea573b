package io.parley.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Who sent a form and is not known otherwise. @param id the form's @param page its page's name @param called the e-mail address, else what was typed first */
public record Sender(UUID id, Instant at, String page, String called) {

    /** What everything that is done with contacts takes them for: of no channel, named by what they typed. */
    ContactRow row() {
        return new ContactRow(id, "", "", ContactRow.FORM, called.toLowerCase(Locale.ROOT), at, at, null);
    }
}
