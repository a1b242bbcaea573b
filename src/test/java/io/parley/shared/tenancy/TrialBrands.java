package io.parley.shared.tenancy;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Slug;
import io.parley.tenant.Agencies;
import io.parley.tenant.BrandOpening;
import io.parley.tenant.BrandTraits;
import io.parley.tenant.Brands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Makes two brands as the product does, each with its one campaign under a name of its own. */
@ApplicationScoped
class TrialBrands {

    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private BrandOpening opening;
    @Inject
    private TrialCampaigns campaigns;

    Two two() {
        UUID agency = agencies.create("Trial", slug(), "slug").id();
        return new Two(brand(agency, "one"), brand(agency, "other"));
    }

    private UUID brand(UUID agency, String name) {
        var brand = brands.create(agency, slug(), new BrandTraits(name, List.of("en"), ZoneOffset.UTC, Accent.PARLEY), "slug");
        opening.open(brand);
        Current.inBrand(brand.id(), () -> campaigns.rename(name));
        return brand.id();
    }

    private static Slug slug() {
        return new Slug("t" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));
    }

    record Two(UUID one, UUID other) {
    }
}
