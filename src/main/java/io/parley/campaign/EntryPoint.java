package io.parley.campaign;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A way into a bot's flow (rule CA3). What it leads to never changes: runs are counted by it. */
@Entity
@Table(name = "entry_point")
class EntryPoint extends TenantOwned {

    @Column(name = "campaign_id")
    private UUID campaignId;
    @Column(name = "bot_id")
    private UUID botId;
    @Column(name = "account_id")
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    private String name;
    private String language;
    @Embedded
    private Welcome welcome = new Welcome();
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected EntryPoint() {
    }

    EntryPoint(UUID id, EntryKind kind, UUID campaign, UUID account, FlowStart start, String name, Instant now) {
        super(id);
        this.kind = kind;
        this.campaignId = campaign;
        this.accountId = account;
        this.botId = start.bot();
        this.language = start.language();
        this.name = name;
        this.createdAt = now;
    }

    UUID account() {
        return accountId;
    }

    EntryKind kind() {
        return kind;
    }

    FlowStart start() {
        return new FlowStart(botId, language);
    }

    Welcome welcome() {
        return welcome;
    }

    boolean leads(UUID campaign, UUID account, FlowStart start) {
        return campaignId.equals(campaign) && accountId.equals(account) && start().equals(start);
    }

    void named(String name) {
        this.name = name;
    }

    void check(int known) {
        Stale.check("entry point", known, version);
    }

    Entry entry(UUID card, int button) {
        return new Entry(id(), campaignId, botId, accountId, kind.name(), language, card, button, welcome.versionId());
    }

    EntryPointView view() {
        return new EntryPointView(id(), campaignId, botId, accountId, kind, name, language, welcome.externalId(), welcome.versionId(),
                welcome.state(), welcome.problem(), createdAt, version);
    }
}
