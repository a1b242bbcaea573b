package io.parley.tenant;

import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a brand what every brand starts with, then lets people in (rule TN6). Safe to repeat. */
@ApplicationScoped
public class BrandOpening {

    @Inject
    private BrandFacts facts;
    @Inject
    private Brands brands;

    public void open(BrandView brand) {
        Current.inBrand(brand.id(), () -> {
            facts.onboarded(new BrandOnboarded(brand.id(), brand.name(), brand.languages().get(0)));
            return null;
        });
        brands.opened(brand.id());
    }
}
