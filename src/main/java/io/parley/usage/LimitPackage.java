package io.parley.usage;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Limit;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A list of limits that agencies are given (rule US3). */
@Entity
@Table(name = "limit_package")
class LimitPackage {

    @Id
    private UUID id;
    private String name;
    @Embedded
    private Allowed allowed;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected LimitPackage() {
    }

    LimitPackage(UUID id, String name, Allowed allowed, Instant now) {
        this.id = id;
        this.name = name;
        this.allowed = allowed;
        this.createdAt = now;
    }

    void change(int known, String name, Allowed allowed) {
        Stale.check("package", known, version);
        this.name = name;
        this.allowed = allowed;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    PackageView view(long agencies) {
        return new PackageView(id, name, limits(), createdAt, version, agencies);
    }

    /** What embeds nothing but nulls comes back as null. */
    private Map<Limit, Long> limits() {
        return allowed == null ? Map.of() : allowed.limits();
    }

    Map<String, ?> fields() {
        var fields = new TreeMap<String, Object>(Map.of("name", name));
        limits().forEach((limit, most) -> fields.put(limit.field(), limit == Limit.DOLLARS ? Used.dollars(most) : most));
        return fields;
    }
}
