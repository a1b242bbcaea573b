package io.parley.page;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A page as it was published; never changed (rule PG1). */
@Entity
@Table(name = "page_version")
class PageVersion extends TenantOwned {

    @Column(name = "page_id")
    private UUID pageId;
    private int number;
    private String content;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_by_name")
    private String publishedByName;

    protected PageVersion() {
    }

    PageVersion(UUID id, LandingPage page, int number, Instant now, String by) {
        super(id);
        this.pageId = page.id();
        this.number = number;
        this.content = page.draft();
        this.publishedAt = now;
        this.publishedByName = by;
    }

    String json() {
        return content;
    }

    Content content() {
        return ContentJson.read(content);
    }

    int number() {
        return number;
    }

    VersionRow row() {
        return new VersionRow(number, publishedAt, publishedByName);
    }
}
