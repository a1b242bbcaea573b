package io.parley.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A change outside of any brand: of agencies, of people, by the platform's admins. The database links it into its chain. */
@Entity
@Table(name = "platform_audit")
class PlatformAuditEntry {

    @Id
    private UUID id;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "brand_id")
    private UUID brandId;
    @Column(insertable = false, updatable = false)
    private UUID chain;
    @Column(insertable = false, updatable = false)
    private long seq;
    @Column(insertable = false, updatable = false)
    private byte[] hash;
    @Embedded
    private Change change;

    protected PlatformAuditEntry() {
    }

    PlatformAuditEntry(UUID id, UUID agencyId, UUID brandId, Change change) {
        this.id = id;
        this.agencyId = agencyId;
        this.brandId = brandId;
        this.change = change;
    }

    AuditRow row() {
        return change.row(id, new ChainLink(chain, seq, hash, agencyId, brandId));
    }
}
