package io.parley.tenant;

import java.util.List;
import java.util.Map;

/**
 * What a brand's bots say and understand beside their flows.
 *
 * @param privacyUrl where its privacy notice stands; empty for none
 * @param stopWords  its own words that opt a contact out, plain ({@link io.parley.shared.kernel.Keyword})
 * @param holdingEn  what its bots say while they may not answer, in English; empty for the platform's words; the same in Korean
 */
public record BrandVoice(String privacyUrl, List<String> stopWords, String holdingEn, String holdingKo) {

    Map<String, ?> fields() {
        return Map.of("privacyUrl", privacyUrl, "stopWords", String.join(", ", stopWords), "holdingEn", holdingEn, "holdingKo", holdingKo);
    }
}
