package io.parley.shared.audit;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entry of a brand's chain, made inside of the brand or outside; a view, thus only read. */
@Entity
@Table(name = "audit_log")
class LoggedEntry extends TenantOwned {

    @Column(name = "agency_id")
    private UUID agencyId;
    private long seq;
    private byte[] hash;
    @Embedded
    private Change change;

    protected LoggedEntry() {
    }

    AuditRow row() {
        UUID brand = Current.brand();
        return change.row(id(), new ChainLink(brand, seq, hash, agencyId, brand));
    }
}
