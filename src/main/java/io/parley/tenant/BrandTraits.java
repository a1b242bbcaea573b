package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import java.time.ZoneId;
import java.util.List;

/** What a brand says of itself. The first language is the one it speaks when nothing else decides. */
public record BrandTraits(String name, List<String> languages, ZoneId zone, Accent accent) {

    public BrandTraits {
        Readable.check(accent);
    }
}
