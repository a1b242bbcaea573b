package io.parley.tenant;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.Slug;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
        BrandView before = brands.get(Current.brand());
        BrandView after = brands.change(before.id(), version, slug, traits);
        audit.note(Noted.changed("brand.changed", "brand", after.id(), before.fields(), after.fields()));
        return after;
    }
}
