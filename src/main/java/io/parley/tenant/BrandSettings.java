package io.parley.tenant;

import io.parley.shared.kernel.Slug;
import io.parley.shared.tenancy.Current;
import io.parley.shared.web.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes the current brand's own row; the row is the platform's, and so is the note of it, which stands in the brand's chain all the same. */
@ApplicationScoped
public class BrandSettings {

    @Inject
    private Brands brands;
    @Inject
    private SignOff signOff;

    /** @throws SignOff.Missing where an owner has to: the public meets its name and languages (shared.web, W12) */
    public BrandView change(int version, Slug slug, BrandTraits traits) {
        signOff.check();
        return brands.change(Current.brand(), version, slug, traits);
    }

    /** @throws SignOff.Missing where an owner has to */
    public BrandView dress(int version, BrandTheme theme) {
        signOff.check();
        return brands.dress(Current.brand(), version, theme);
    }

    /** Its logo (rule TN13); null for none. */
    BrandView show(LogoImage image) {
        return brands.show(Current.brand(), image);
    }

    /** @throws SignOff.Missing where an owner has to */
    public BrandView speak(int version, BrandVoice voice) {
        signOff.check();
        return brands.speak(Current.brand(), version, voice);
    }

    /** Whether only owners publish (shared.web, W12). */
    public BrandView signOff(int version, boolean wanted) {
        return brands.signOff(Current.brand(), version, wanted);
    }
}
