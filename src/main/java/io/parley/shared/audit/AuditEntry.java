package io.parley.shared.audit;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A change inside a brand, as it is written; it is read as a {@link LoggedEntry}. */
@Entity
@Table(name = "audit_entry")
class AuditEntry extends TenantOwned {

    @Embedded
    private Change change;

    protected AuditEntry() {
    }

    AuditEntry(UUID id, Change change) {
        super(id);
        this.change = change;
    }
}
