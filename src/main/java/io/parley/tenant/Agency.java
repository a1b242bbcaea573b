package io.parley.tenant;

import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.Slug;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.web.Pictures;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
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
    @Column(name = "logo_id")
    private UUID logo;
    @Column(name = "two_factor")
    private boolean twoFactor;
    @Column(name = "organization_id")
    private String organizationId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Embedded
    private Standing standing = Standing.begin();
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

    /** Rules TN7, TN9. */
    Standing become(int known, PlaceState next, String why, Instant now) {
        Stale.check("agency", known, version);
        standing.become(next, why, now);
        return standing;
    }

    /** Whether its members need a second factor (rule TN7). */
    void protect(int known, boolean twoFactor) {
        Stale.check("agency", known, version);
        this.twoFactor = twoFactor;
    }

    /** @param picture null for none */
    void show(UUID picture) {
        this.logo = picture;
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

    UUID logo() {
        return logo;
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
        return new AgencyView(id, slug, name, accent, logo, twoFactor, organizationId, createdAt,
                standing.state(), standing.reason(), standing.since(), version);
    }

    Map<String, ?> fields() {
        var fields = new HashMap<String, Object>(Map.of("name", name, "slug", slug, "accent", accent, "twoFactor", twoFactor));
        if (logo != null) {
            fields.put("logo", Pictures.name(logo));
        }
        return fields;
    }
}
