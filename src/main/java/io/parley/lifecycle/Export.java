package io.parley.lifecycle;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** All that a brand owns, as one file: asked for, made, in pieces (rule LC3). */
@Entity
class Export extends TenantOwned {

    @Column(name = "asked_by")
    private UUID askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "made_at")
    private Instant madeAt;
    private Long bytes;
    private String sha256;
    private String manifest;
    private String failure;

    protected Export() {
    }

    Export(UUID id, UUID askedBy, Instant now) {
        super(id);
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    void made(long bytes, String sha256, String manifest, Instant now) {
        this.bytes = bytes;
        this.sha256 = sha256;
        this.manifest = manifest;
        this.madeAt = now;
    }

    void failed(String reason) {
        failure = reason;
    }

    boolean isWaiting() {
        return madeAt == null && failure == null;
    }

    ExportView view() {
        return new ExportView(id(), askedBy, askedAt, madeAt, bytes == null ? 0 : bytes, sha256, failure);
    }
}
