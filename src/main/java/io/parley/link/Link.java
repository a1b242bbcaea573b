package io.parley.link;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A tracked link of the current brand (rule L1). Its code and campaign never change. */
@Entity
class Link extends TenantOwned {

    @Column(name = "campaign_id")
    private UUID campaign;
    private String code;
    private String name;
    private String destination;
    @Column(name = "page_id")
    private UUID page;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected Link() {
    }

    Link(UUID id, UUID campaign, String code, Instant now) {
        super(id);
        this.campaign = campaign;
        this.code = code;
        this.createdAt = now;
    }

    /** @param page null where it leads to a web address, as the destination is where it leads to a page */
    void lead(String name, String destination, UUID page) {
        this.name = name;
        this.destination = destination;
        this.page = page;
    }

    void known(int known) {
        Stale.check("link", known, version);
    }

    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void reopen() {
        closedAt = null;
    }

    /** What the audit notes. */
    Map<String, String> traits() {
        return new TreeMap<>(Map.of("name", name, "destination", destination == null ? "/p/" + page : destination));
    }

    LinkView view(String base) {
        return new LinkView(id(), campaign, code, name, destination, page, base + code, createdAt, closedAt != null, version);
    }
}
