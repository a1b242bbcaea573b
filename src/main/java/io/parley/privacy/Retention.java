package io.parley.privacy;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** For how many days the brand keeps things; null is as long as the platform does. Its id is the brand's own. */
@Entity
class Retention extends TenantOwned {

    private Integer texts;
    private Integer leads;
    private Integer clicks;
    @Version
    private int version;

    protected Retention() {
    }

    Retention(UUID brand) {
        super(brand);
    }

    void keep(int version, Map<Kept, Integer> days) {
        if (version != this.version) {
            throw new Stale("retention");
        }
        texts = days.get(Kept.TEXTS);
        leads = days.get(Kept.LEADS);
        clicks = days.get(Kept.CLICKS);
    }

    /** Only what the brand has set. */
    Map<Kept, Integer> days() {
        var days = new EnumMap<Kept, Integer>(Kept.class);
        days.put(Kept.TEXTS, texts);
        days.put(Kept.LEADS, leads);
        days.put(Kept.CLICKS, clicks);
        days.values().removeIf(d -> d == null);
        return days;
    }

    int version() {
        return version;
    }
}
