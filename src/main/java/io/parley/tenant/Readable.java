package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Refused;
import java.util.Locale;

/** Rule TN8, for brands and agencies alike. */
final class Readable {

    private Readable() {
    }

    /** @throws Refused with the colour, its contrast and the nearest darker colour that would do */
    static Accent check(Accent accent) {
        if (!accent.isReadable()) {
            throw new Refused("accent", "tenant.accent.unreadable", accent.hex(), shown(accent.contrastWithWhite()), accent.readable().hex());
        }
        return accent;
    }

    /** Rounded down: 4.47 shown as 4.5 would look like enough. */
    private static String shown(double contrast) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
    }
}
