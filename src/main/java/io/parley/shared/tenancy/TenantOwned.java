package io.parley.shared.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What a brand owns. The brand is no field: EclipseLink adds it to every statement (rule T3). SQL keys are (brand_id, id). */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "brand_id", contextProperty = TenantOwned.BRAND, columnDefinition = "uuid")
public abstract class TenantOwned {

    static final String BRAND = "eclipselink.tenant-id";

    @Id
    private UUID id;

    protected TenantOwned() {
    }

    protected TenantOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }
}
