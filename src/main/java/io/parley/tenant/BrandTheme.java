package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Typeface;

/** How a brand looks, its logo apart (rule TN8). */
public record BrandTheme(Accent accent, Typeface font) {

    public BrandTheme {
        Readable.check(accent);
    }
}
