package io.parley.tenant;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.Slug;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/**
 * Changes the current brand's own row. The row is the platform's, whose log notes the change in the same transaction; the brand's
 * log repeats it in the next one, since no transaction is inside and outside of a brand (shared.tenancy, T6).
 */
@ApplicationScoped
public class BrandSettings {

    @Inject
    private Brands brands;
    @Inject
    private BrandAudit audit;

    public BrandView change(int version, Slug slug, BrandTraits traits) {
        return noted(id -> brands.change(id, version, slug, traits));
    }

    public BrandView dress(int version, BrandTheme theme) {
        return noted(id -> brands.dress(id, version, theme));
    }

    public BrandView speak(int version, BrandVoice voice) {
        return noted(id -> brands.speak(id, version, voice));
    }

    /** Whether only owners publish (rule TN9). */
    public BrandView signOff(int version, boolean wanted) {
        return noted(id -> brands.signOff(id, version, wanted));
    }

    private BrandView noted(Function<UUID, BrandView> change) {
        BrandView before = brands.get(Current.brand());
        BrandView after = change.apply(before.id());
        audit.note(Noted.changed("brand.changed", "brand", after.id(), before.fields(), after.fields()));
        return after;
    }
}
