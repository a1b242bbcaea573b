package io.parley.campaign;

import io.parley.bot.Flows;
import io.parley.channel.Accounts;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import io.parley.shared.web.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The current brand's entry points. */
@UseCase
@ApplicationScoped
public class EntryPoints {

    private static final Map<String, String> NAME = Map.of("name", "lower(e.name)");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private BrandAudit audit;
    @Inject
    private Flows flows;
    @Inject
    private Accounts accounts;
    @Inject
    private Campaigns campaigns;
    @Inject
    private Welcomes welcomes;
    @Inject
    private SignOff signOff;

    /** Sorted by age (the newest first unless it is turned round) or name; the request's query looks into the name. */
    public Page<EntryPointView> page(PageRequest request) {
        String order = request.sort().equals("name") ? Listing.order(request, NAME, "e.id") : request.descending() ? "e.id" : "e.id desc";
        return Listing.of(entities, request, "from EntryPoint e", "where lower(e.name) like :like escape '\\'")
                .page("select e", EntryPoint.class, order, "e").map(EntryPoint::view);
    }

    public List<EntryPointView> all() {
        return entities.createQuery("select e from EntryPoint e order by e.id", EntryPoint.class).getResultList().stream().map(EntryPoint::view).toList();
    }

    public EntryPointView get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("entry point")).view();
    }

    /** A default welcome or a deep link (rule CA3); its words go to the channel at once. @throws SignOff.Missing where an owner has to */
    EntryPointView create(EntryKind kind, String name, UUID campaign, UUID account, FlowStart start) {
        signOff.check();
        if (kind == EntryKind.DEFAULT_WELCOME && hasDefault(account)) {
            throw new Refused("account", "campaign.entry.default.taken");
        }
        EntryPoint made = make(kind, name, campaign, account, start);
        audit.note(Noted.made("entry.created", "entry", made.id(), Map.of("name", name, "kind", kind.name())));
        welcomes.send(made);
        entities.flush();
        return made.view();
    }

    /** An entry point whose words wait until they are sent. */
    EntryPoint make(EntryKind kind, String name, UUID campaign, UUID account, FlowStart start) {
        check(campaign, account, start);
        var made = new EntryPoint(ids.next(), kind, campaign, account, start, name, clock.instant());
        entities.persist(made);
        return made;
    }

    /** Whether all three are this brand's; another's is as one that does not exist. To be asked before anything that names them is stored. */
    void check(UUID campaign, UUID account, FlowStart start) {
        if (flows.live(start.bot()).isEmpty()) {
            throw new Refused("start", "campaign.start.unpublished");
        }
        if (!accounts.has(account)) {
            throw new Refused("account", "campaign.account.missing");
        }
        if (!campaigns.has(campaign)) {
            throw new Refused("campaign", "campaign.campaign.missing");
        }
    }

    /** Rule CA5. */
    public EntryPointView sendAgain(UUID id, int version) {
        EntryPoint entry = Optional.ofNullable(entities.find(EntryPoint.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("entry point"));
        entry.check(version);
        welcomes.send(entry);
        entities.flush();
        audit.note(Noted.of("entry.sentAgain", "entry", id));
        return entry.view();
    }

    Optional<EntryPoint> find(UUID id) {
        return Optional.ofNullable(entities.find(EntryPoint.class, id));
    }

    /** Nobody ever saw it, so nothing is lost with it. */
    void forget(EntryPoint entry) {
        if (entry.welcome().state() == WelcomeState.NONE) {
            entities.remove(entry);
        }
    }

    private boolean hasDefault(UUID account) {
        return !entities.createQuery("select e.id from EntryPoint e where e.kind = io.parley.campaign.EntryKind.DEFAULT_WELCOME and e.accountId = :account",
                UUID.class).setParameter("account", account).getResultList().isEmpty();
    }
}
