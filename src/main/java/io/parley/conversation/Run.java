package io.parley.conversation;

import io.parley.campaign.Entry;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** One passage through a flow version from an entry point; it stays on that version to its end (rule CV6). */
@Entity
class Run extends TenantOwned {

    enum Status { ACTIVE, FINISHED, LEFT, HANDED_OVER, OPTED_OUT }

    @Column(name = "conversation_id")
    private UUID conversationId;
    @Column(name = "campaign_id")
    private UUID campaignId;
    @Column(name = "entry_point_id")
    private UUID entryPointId;
    @Column(name = "flow_version_id")
    private UUID flowVersionId;
    @Column(name = "card_id")
    private UUID cardId;
    private Short button;
    private String mode;
    private String language;
    private String state;
    @Column(name = "visit_id")
    private UUID visitId;
    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private Status status = Status.ACTIVE;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Run() {
    }

    Run(UUID id, UUID conversation, Entry entry, UUID version, String mode, Instant now) {
        super(id);
        this.conversationId = conversation;
        this.campaignId = entry.campaign();
        this.entryPointId = entry.id();
        this.flowVersionId = version;
        this.cardId = entry.card();
        this.button = entry.card() == null ? null : (short) entry.button();
        this.mode = mode;
        this.language = entry.language();
        this.startedAt = now;
    }

    /** @param visit the step visit that waits; null where none does */
    void stands(String state, UUID visit) {
        this.state = state;
        this.visitId = visit;
    }

    void end(Status how, Instant now) {
        status = how;
        endedAt = now;
        visitId = null;
    }

    boolean active() {
        return status == Status.ACTIVE;
    }

    Status status() {
        return status;
    }

    UUID campaign() {
        return campaignId;
    }

    UUID entryPoint() {
        return entryPointId;
    }

    UUID flowVersion() {
        return flowVersionId;
    }

    UUID conversation() {
        return conversationId;
    }

    String mode() {
        return mode;
    }

    String language() {
        return language;
    }

    String state() {
        return state;
    }

    UUID visit() {
        return visitId;
    }

    int button() {
        return button == null ? 0 : button;
    }

    Instant startedAt() {
        return startedAt;
    }
}
