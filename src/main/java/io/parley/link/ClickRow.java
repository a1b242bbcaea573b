package io.parley.link;

import java.time.Instant;
import java.util.Locale;

/** A click as its link's page shows it. @param button null for a shared link @param referrer host only; null without */
public record ClickRow(Instant at, Integer button, String kind, String reason, String referrer) {

    public String kindKey() {
        return "link.class." + kind.toLowerCase(Locale.ROOT);
    }

    public String reasonKey() {
        return "link.reason." + reason;
    }

    public boolean human() {
        return kind.equals(ClickClass.HUMAN.name());
    }
}
