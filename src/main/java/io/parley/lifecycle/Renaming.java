package io.parley.lifecycle;

import io.parley.shared.kernel.Accent;
import io.parley.shared.tenancy.Place;
import io.parley.tenant.Agencies;
import io.parley.tenant.BrandForm;
import io.parley.tenant.BrandTraits;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import io.parley.tenant.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes the name and the address of a place and nothing else. */
@ApplicationScoped
class Renaming {

    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;

    void rename(Venue place, int version, NameForm form) {
        if (place.kind() == Place.Kind.AGENCY) {
            agencies.change(place.id(), version, form.name(), new Accent(place.accent()), form.address());
        } else {
            brand(brands.get(place.id()), version, form);
        }
    }

    private void brand(BrandView before, int version, NameForm form) {
        BrandTraits as = BrandForm.of(before).traits();
        brands.change(before.id(), version, form.address(), new BrandTraits(form.name(), as.languages(), as.zone(), as.accent()));
    }
}
