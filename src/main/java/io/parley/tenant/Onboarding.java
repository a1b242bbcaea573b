package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The note of how far an agency's onboarding got (rule TN5): typed as a draft, then begun; a try ends in a failure by name, in
 * completion, or dies. Whatever it made is noted in the transaction that made it, and can no longer be typed differently.
 */
@Entity
class Onboarding {

    /** Longer than any try takes: after it, a try that said nothing has died and another may begin. */
    static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int KEPT = 300;

    @Id
    private UUID id;
    @Column(name = "agency_name")
    private String agencyName;
    @Column(name = "agency_slug")
    private String agencySlug;
    @Column(name = "brand_name")
    private String brandName;
    @Column(name = "brand_slug")
    private String brandSlug;
    private String languages;
    @Column(name = "time_zone")
    private String timeZone;
    private String accent;
    @Column(name = "owner_email")
    private String ownerEmail;
    @Column(name = "owner_language")
    private String ownerLanguage;
    @Column(name = "started_by")
    private UUID startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "brand_id")
    private UUID brandId;
    @Column(name = "invitation_id")
    private UUID invitationId;
    @Column(name = "running_since")
    private Instant runningSince;
    private String failure;
    @Column(name = "failed_at")
    private Instant failedAt;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Version
    private int version;

    protected Onboarding() {
    }

    Onboarding(UUID id, OnboardingDraft draft, UUID by, Instant now) {
        this.id = id;
        this.startedBy = by;
        this.startedAt = now;
        write(draft);
    }

    /** Types over it (rule TN7); what has been made stays as it was made. */
    void type(int known, OnboardingDraft draft, Instant now) {
        Stale.check("onboarding", known, version);
        boolean made = agencyId != null && !draft.agency().equals(draft().agency()) || brandId != null && !draft.brand().equals(draft().brand());
        if (made || state(now) == OnboardingState.RUNNING) {
            throw new Refused("", made ? "admin.onboarding.made" : "admin.onboarding.busy");
        }
        write(draft);
    }

    /** Whether this try may go on; another one at work, or the end already reached, says no. */
    boolean begin(int known, Instant now) {
        if (state(now) == OnboardingState.RUNNING || state(now) == OnboardingState.DONE) {
            return false;
        }
        Stale.check("onboarding", known, version);
        this.runningSince = now;
        this.failure = null;
        return true;
    }

    void madeAgency(UUID agency) {
        this.agencyId = agency;
    }

    void madeBrand(UUID brand) {
        this.brandId = brand;
    }

    /** The last step: with the invitation the onboarding is complete. */
    void invited(UUID invitation, Instant now) {
        this.invitationId = invitation;
        this.completedAt = completedAt == null ? now : completedAt;
        this.runningSince = null;
        this.failure = null;
    }

    void failed(String failure, Instant now) {
        this.failure = failure;
        this.failedAt = now;
        this.runningSince = null;
    }

    OnboardingState state(Instant now) {
        if (completedAt != null) {
            return OnboardingState.DONE;
        }
        if (runningSince != null) {
            return now.isBefore(runningSince.plus(LONGEST)) ? OnboardingState.RUNNING : OnboardingState.STOPPED;
        }
        return failure != null ? OnboardingState.FAILED : agencyId != null ? OnboardingState.STOPPED : OnboardingState.DRAFT;
    }

    /** Nothing of it exists outside of this note. */
    boolean isRemovable(Instant now) {
        return agencyId == null && state(now) != OnboardingState.RUNNING;
    }

    OnboardingDraft draft() {
        return new OnboardingDraft(new NewAgencyForm(agencyName, agencySlug), new BrandForm(brandName, brandSlug,
                Stream.of(languages.split(",")).filter(l -> !l.isEmpty()).toList(), timeZone, accent), new OwnerForm(ownerEmail, ownerLanguage));
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID brandId() {
        return brandId;
    }

    UUID invitationId() {
        return invitationId;
    }

    OnboardingRow row(String startedByName, Instant now) {
        return new OnboardingRow(id, draft().title(), state(now), failure, startedAt, startedByName);
    }

    OnboardingView view(OnboardingView.Made made, Instant now) {
        return new OnboardingView(id, draft(), state(now), made, failure, isRemovable(now), version);
    }

    private void write(OnboardingDraft draft) {
        this.agencyName = kept(draft.agency().name());
        this.agencySlug = kept(draft.agency().slug());
        this.brandName = kept(draft.brand().name());
        this.brandSlug = kept(draft.brand().slug());
        this.languages = String.join(",", draft.brand().languages());
        this.timeZone = kept(draft.brand().timeZone());
        this.accent = kept(draft.brand().accent());
        this.ownerEmail = kept(draft.owner().email());
        this.ownerLanguage = kept(draft.owner().language());
    }

    private static String kept(String typed) {
        return typed.substring(0, Math.min(KEPT, typed.length()));
    }
}
