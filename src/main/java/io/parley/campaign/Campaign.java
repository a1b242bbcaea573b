package io.parley.campaign;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A campaign of the current brand. */
@Entity
class Campaign extends TenantOwned {

    private String name;
    @Column(name = "always_on")
    private boolean alwaysOn;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected Campaign() {
    }

    /** Rule CA1. */
    static Campaign alwaysOn(UUID id, String name, Instant now) {
        var campaign = new Campaign(id, name, now);
        campaign.alwaysOn = true;
        return campaign;
    }

    Campaign(UUID id, String name, Instant now) {
        super(id);
        this.name = name;
        this.createdAt = now;
    }

    /** Rule CA2. */
    void rename(int known, String name) {
        Stale.check("campaign", known, version);
        this.name = name;
    }

    String name() {
        return name;
    }

    CampaignView view() {
        return new CampaignView(id(), name, alwaysOn, createdAt, version);
    }
}
