package io.parley.conversation;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A run entered a step. Only ever added. @see Outcomes */
@Entity
@Table(name = "step_visit")
class StepVisit extends TenantOwned {

    @Column(name = "run_id")
    private UUID runId;
    @Column(name = "campaign_id")
    private UUID campaignId;
    @Column(name = "flow_version_id")
    private UUID flowVersionId;
    private String step;
    private int ordinal;
    private String mode;
    private Instant at;

    protected StepVisit() {
    }

    StepVisit(UUID id, Run run, String step, int ordinal, Instant at) {
        super(id);
        this.runId = run.id();
        this.campaignId = run.campaign();
        this.flowVersionId = run.flowVersion();
        this.step = step;
        this.ordinal = ordinal;
        this.mode = run.mode();
        this.at = at;
    }

    String step() {
        return step;
    }

    int ordinal() {
        return ordinal;
    }

    Instant at() {
        return at;
    }
}
