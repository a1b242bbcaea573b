package io.parley.tenant;

import io.parley.shared.api.ApiScope;
import io.parley.shared.api.KeyText;
import io.parley.shared.kernel.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key to a brand through the API (shared.api, rule AP1). What it may do never changes; its name may, and revoking it is for ever. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    private UUID id;
    @Column(name = "brand_id")
    private UUID brandId;
    private String name;
    private String hash;
    private String beginning;
    private String scopes;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by_name")
    private String createdByName;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at", insertable = false, updatable = false)
    private Instant usedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Version
    private int version;

    protected ApiKey() {
    }

    ApiKey(UUID id, UUID brandId, ApiKeyForm.Wanted wanted, KeyText text, Instant now, String by) {
        this.id = id;
        this.brandId = brandId;
        this.name = wanted.name();
        this.hash = text.hash();
        this.beginning = text.beginning();
        this.scopes = wanted.scopes().stream().map(ApiScope::text).collect(Collectors.joining(","));
        this.createdAt = now;
        this.createdByName = by;
        this.expiresAt = wanted.days() == 0 ? null : now.plus(Duration.ofDays(wanted.days()));
    }

    void rename(int known, String to) {
        Stale.check("key", known, version);
        name = to;
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    boolean isOf(UUID brand) {
        return brandId.equals(brand) && revokedAt == null;
    }

    ApiKeyView view(Instant now) {
        List<ApiScope> may = Stream.of(scopes.split(",")).flatMap(s -> ApiScope.of(s).stream()).toList();
        return new ApiKeyView(id, name, beginning, may, createdAt, createdByName, expiresAt, usedAt, expiresAt != null && !now.isBefore(expiresAt), version);
    }
}
