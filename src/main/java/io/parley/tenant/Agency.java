package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Slug;
import io.parley.shared.kernel.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A customer organisation that works for brands; in Keycloak it is an organization. */
@Entity
class Agency {

    @Id
    private UUID id;
    private String slug;
    private String name;
    private String accent;
    @Column(name = "organization_id")
    private String organizationId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected Agency() {
    }

    Agency(UUID id, Slug slug, String name, Instant now) {
        this.id = id;
        this.slug = slug.value();
        this.name = name;
        this.accent = Accent.PARLEY.hex();
        this.createdAt = now;
    }

    /** Rule TN7. */
    void change(int known, String name, Accent accent) {
        Stale.check("agency", known, version);
        this.name = name;
        this.accent = Readable.check(accent).hex();
    }

    void move(Slug to) {
        this.slug = to.value();
    }

    void organize(String organizationId) {
        this.organizationId = organizationId;
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    String organizationId() {
        return organizationId;
    }

    AgencyView view() {
        return new AgencyView(id, slug, name, accent, organizationId, createdAt, version);
    }

    Map<String, ?> fields() {
        return Map.of("name", name, "slug", slug, "accent", accent);
    }
}
