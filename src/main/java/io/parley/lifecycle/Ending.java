package io.parley.lifecycle;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Current;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Asks for the deletion of a brand, and takes it back as long as nothing has been deleted (rules LC3, LC4). */
@ApplicationScoped
class Ending {

    @Inject
    private Deletions deletions;
    @Inject
    private Exports exports;
    @Inject
    private Brands brands;

    /** @param typed the brand's name, as a proof that it is the one that is meant */
    void ask(UUID brand, int known, String typed, String why) {
        BrandView before = brands.get(brand);
        if (!before.name().equals(typed)) {
            throw new Refused("name", "lifecycle.delete.name.other");
        }
        if (export(brand).filter(ExportView::isReady).isEmpty()) {
            throw new Refused("", "lifecycle.delete.export.missing");
        }
        deletions.ask(before, known, why);
    }

    void undo(UUID brand) {
        deletions.undo(brand);
    }

    Optional<ExportView> export(UUID brand) {
        return Current.inBrand(brand, exports::newest);
    }
}
