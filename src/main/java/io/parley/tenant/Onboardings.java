package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The onboardings: typing them, and what stands of each. {@link OnboardingRun} brings one to its end. */
@PlatformUseCase
@ApplicationScoped
public class Onboardings {

    private static final int SHOWN = 50;
    private static final String UNTOUCHED = "select o from Onboarding o where o.startedBy = :by and o.agencyName = '' and o.agencySlug = '' "
            + "and o.brandName = '' and o.brandSlug = '' and o.ownerEmail = '' and o.agencyId is null and o.completedAt is null";
    private static final String UNFINISHED = "select o, p.name from Onboarding o left join Person p on p.id = o.startedBy "
            + "where o.completedAt is null order by o.id desc";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private PlatformAudit audit;

    /** A new draft, or the one this person began and never wrote into. */
    public UUID start(Language reader) {
        return entities.createQuery(UNTOUCHED, Onboarding.class).setParameter("by", Current.actor().id()).setMaxResults(1)
                .getResultStream().findFirst().map(Onboarding::id).orElseGet(() -> begin(reader));
    }

    public OnboardingView get(UUID id) {
        Onboarding onboarding = Optional.ofNullable(entities.find(Onboarding.class, id)).orElseThrow(() -> new NotFound("onboarding"));
        return onboarding.view(made(onboarding), clock.instant());
    }

    /** Keeps what was typed; wrong values too, so that going back and forth loses nothing. */
    public OnboardingView type(UUID id, int version, OnboardingDraft draft) {
        locked(id).type(version, draft, clock.instant());
        return get(id);
    }

    /** @throws Refused once anything of it exists: then it is finished, not dropped */
    public void remove(UUID id) {
        Onboarding onboarding = locked(id);
        if (!onboarding.isRemovable(clock.instant())) {
            throw new Refused("", "admin.onboarding.made");
        }
        entities.remove(onboarding);
        audit.note(null, Noted.changed("onboarding.removed", "onboarding", id, Map.of("name", onboarding.draft().title()), Map.of()));
    }

    /** Those that need attention first, each kind the newest first. */
    public List<OnboardingRow> unfinished() {
        return entities.createQuery(UNFINISHED, Object[].class).setMaxResults(SHOWN).getResultList().stream()
                .map(row -> ((Onboarding) row[0]).row((String) row[1], clock.instant()))
                .sorted(Comparator.comparing(OnboardingRow::state)).toList();
    }

    private UUID begin(Language reader) {
        var onboarding = new Onboarding(ids.next(), OnboardingDraft.blank(reader), Current.actor().id(), clock.instant());
        entities.persist(onboarding);
        audit.note(null, Noted.of("onboarding.started", "onboarding", onboarding.id()));
        return onboarding.id();
    }

    private OnboardingView.Made made(Onboarding of) {
        if (of.agencyId() == null) {
            return OnboardingView.Made.NOTHING;
        }
        boolean organized = entities.find(Agency.class, of.agencyId()).organizationId() != null;
        boolean opened = of.brandId() != null && entities.find(Brand.class, of.brandId()).view().opened();
        return new OnboardingView.Made(of.agencyId(), organized, of.brandId(), opened, of.invitationId() == null ? null : owner(of));
    }

    private OnboardingView.Owner owner(Onboarding of) {
        var invitation = entities.find(Invitation.class, of.invitationId());
        String email = invitation.email().isEmpty() ? of.draft().owner().invited().email() : invitation.email();
        return new OnboardingView.Owner(email, invitation.state(clock.instant()));
    }

    private Onboarding locked(UUID id) {
        return Optional.ofNullable(entities.find(Onboarding.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("onboarding"));
    }
}
