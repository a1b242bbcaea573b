package io.parley.page;

import io.parley.link.PublicAddress;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A landing page of the current brand: drafted, published, changed and published again, closed, reopened (rules PG1, PG2). */
@Entity
@Table(name = "page")
class LandingPage extends TenantOwned {

    @Column(name = "campaign_id")
    private UUID campaignId;
    private String code;
    private String name;
    private String language;
    private String draft;
    @Column(name = "live_version_id")
    private UUID liveVersionId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected LandingPage() {
    }

    LandingPage(UUID id, String code, PageForm form, Content content, Instant now) {
        super(id);
        this.code = code;
        this.campaignId = form.campaignId();
        this.name = form.name();
        this.language = form.language();
        this.draft = ContentJson.write(content);
        this.createdAt = now;
    }

    void change(int known, Content content) {
        Stale.check("page", known, version);
        draft = ContentJson.write(content);
    }

    void publish(PageVersion published) {
        liveVersionId = published.id();
    }

    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    void reopen() {
        closedAt = null;
    }

    boolean isPublished() {
        return liveVersionId != null;
    }

    UUID liveVersionId() {
        return liveVersionId;
    }

    UUID campaignId() {
        return campaignId;
    }

    String language() {
        return language;
    }

    String draft() {
        return draft;
    }

    Content content() {
        return ContentJson.read(draft);
    }

    PublicAddress address(UUID brand) {
        String target = Json.createObjectBuilder().add("campaign", campaignId.toString()).add("language", language).build().toString();
        return new PublicAddress(PublicAddress.Kind.PAGE, code, brand, id(), target, closedAt != null);
    }

    /** @param base what a page's address begins with */
    PageView view(String base) {
        return new PageView(id(), campaignId, code, name, language, isPublished() && closedAt == null, base + code, createdAt, version);
    }

    /** @param live what the public sees; null before the first publication */
    PageState state(String live) {
        return closedAt != null ? PageState.CLOSED : live == null ? PageState.DRAFT : live.equals(draft) ? PageState.LIVE : PageState.CHANGED;
    }
}
