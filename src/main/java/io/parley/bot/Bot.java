package io.parley.bot;

import io.parley.engine.Flow;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A bot of the current brand: a draft that people edit, and which version is live. */
@Entity
class Bot extends TenantOwned {

    private String name;
    private String draft;
    @Column(name = "live_version_id")
    private UUID liveVersion;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected Bot() {
    }

    Bot(UUID id, String name, Flow draft, Instant now) {
        super(id);
        this.name = name;
        this.draft = FlowJson.write(draft);
        this.createdAt = now;
    }

    /** Rule BO4. */
    void write(int known, UnaryOperator<Flow> change) {
        Stale.check("bot", known, version);
        this.draft = FlowJson.write(change.apply(draft()));
    }

    void rename(String name) {
        this.name = name;
    }

    /** Rule BO3. */
    void goLive(int known, UUID flowVersion) {
        Stale.check("bot", known, version);
        this.liveVersion = flowVersion;
    }

    Flow draft() {
        return FlowJson.read(draft);
    }

    String canonical() {
        return draft;
    }

    UUID liveVersion() {
        return liveVersion;
    }

    Map<String, String> traits() {
        return Map.of("name", name);
    }

    BotView view() {
        return new BotView(id(), name, draft(), liveVersion, createdAt, version);
    }
}
