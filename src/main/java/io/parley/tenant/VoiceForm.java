package io.parley.tenant;

import io.parley.shared.kernel.Keyword;
import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.WebAddress;
import io.parley.shared.web.Form;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** What is asked about a brand's voice (rule TN14). */
public record VoiceForm(
        @Size(max = VoiceForm.LONGEST_ADDRESS, message = "tenant.privacy.long") String privacyUrl,
        String stopWords,
        @Size(max = 1000, message = "tenant.holding.long") String holdingEn,
        @Size(max = 1000, message = "tenant.holding.long") String holdingKo) {

    static final int LONGEST_ADDRESS = 300;
    static final int MOST_WORDS = 20;
    static final int LONGEST_WORD = 40;
    /** More than all words there may be take, each with spaces around. */
    private static final int MOST_TYPED = 4_000;

    static VoiceForm of(Form form) {
        return new VoiceForm(form.value("privacyUrl"), form.value("stopWords"), form.value("holdingEn"), form.value("holdingKo"));
    }

    static Form typed(BrandVoice voice) {
        return new Form().fill("privacyUrl", voice.privacyUrl()).fill("stopWords", String.join("\n", voice.stopWords()))
                .fill("holdingEn", voice.holdingEn()).fill("holdingKo", voice.holdingKo());
    }

    /** @throws Refused where an address or a word will not do */
    BrandVoice voice() {
        return new BrandVoice(privacyUrl.isEmpty() ? "" : privacyAddress(), words(), holdingEn, holdingKo);
    }

    /** What a link may lead to (link, rule L12), behind https; in ASCII it may have become longer. */
    private String privacyAddress() {
        WebAddress address = webAddress();
        if (!address.scheme().equals("https")) {
            throw new Refused("privacyUrl", "tenant.privacy.wrong");
        }
        if (address.text().length() > LONGEST_ADDRESS) {
            throw new Refused("privacyUrl", "tenant.privacy.long", LONGEST_ADDRESS);
        }
        return address.text();
    }

    private WebAddress webAddress() {
        try {
            return WebAddress.of(privacyUrl);
        } catch (WebAddress.Wrong e) {
            throw new Refused("privacyUrl", "tenant.privacy.wrong");
        }
    }

    /** As the keyword check sees them; those that mean STOP anyway need not be kept. */
    private List<String> words() {
        if (stopWords.length() > MOST_TYPED) {
            throw new Refused("stopWords", "tenant.stopWords.many", MOST_WORDS);
        }
        List<String> words = stopWords.lines().map(Keyword::plain).filter(w -> !w.isEmpty()).distinct()
                .filter(w -> Keyword.of(w, Set.of()).filter(Keyword.STOP::equals).isEmpty()).toList();
        words.forEach(VoiceForm::check);
        if (words.size() > MOST_WORDS) {
            throw new Refused("stopWords", "tenant.stopWords.many", MOST_WORDS);
        }
        return words;
    }

    private static void check(String word) {
        if (word.length() > LONGEST_WORD) {
            throw new Refused("stopWords", "tenant.stopWords.long", LONGEST_WORD);
        }
        if (Keyword.of(word, Set.of()).isPresent() || word.matches("\\d+")) {
            throw new Refused("stopWords", "tenant.stopWords.taken", word);
        }
    }
}
