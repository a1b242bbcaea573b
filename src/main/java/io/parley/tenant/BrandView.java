package io.parley.tenant;

import io.parley.shared.kernel.Typeface;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.web.Pictures;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A brand as pages and other rooms see it; without a logo its logo is null. */
public record BrandView(UUID id, UUID agencyId, String slug, String name, List<String> languages, String timeZone, String accent,
                        Typeface font, UUID logo, BrandVoice voice, boolean signOff, boolean opened, Instant createdAt,
                        PlaceState state, String reason, Instant since, int version) {

    public String href() {
        return "/b/" + slug;
    }

    public Map<String, ?> fields() {
        var fields = new HashMap<String, Object>(voice.fields());
        fields.putAll(Map.of("name", name, "slug", slug, "languages", String.join(",", languages), "timeZone", timeZone, "accent", accent,
                "font", font, "logo", logo == null ? "" : Pictures.name(logo), "signOff", signOff));
        fields.values().removeIf(""::equals);
        return fields;
    }
}
