package io.parley.bot;

import io.parley.engine.Capabilities;
import io.parley.engine.Flow;
import io.parley.engine.Lint;
import io.parley.engine.Problem;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The current brand's bots. */
@UseCase
@ApplicationScoped
public class Bots {

    private static final Map<String, String> ORDERS = Map.of("name", "lower(b.name)", "since", "b.createdAt");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LinkTargets links;
    @Inject
    private Allowances allowances;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private BrandAudit audit;
    @Inject
    private Event<FlowPublished> published;

    /** By name. */
    public List<BotView> all() {
        return entities.createQuery("select b from Bot b order by lower(b.name), b.id", Bot.class).getResultList().stream().map(Bot::view).toList();
    }

    /** Sorted by name or age; the request's query looks into the name. */
    public Page<BotView> page(PageRequest request) {
        return Listing.of(entities, request, "from Bot b", "where lower(b.name) like :like escape '\\'")
                .page("select b", Bot.class, Listing.order(request, ORDERS, "b.id"), "b").map(Bot::view);
    }

    /** @throws NotFound */
    public BotView get(UUID id) {
        return bot(id).view();
    }

    /** The newest first. */
    public List<VersionRow> versions(UUID id) {
        return entities.createQuery("select v from FlowVersion v where v.bot = :bot order by v.number desc", FlowVersion.class)
                .setParameter("bot", bot(id).id()).getResultList().stream().map(FlowVersion::row).toList();
    }

    public BotView create(String name, Flow draft) {
        allowances.check(Limit.BOTS, Current.brand());
        var bot = new Bot(ids.next(), name, draft, clock.instant());
        entities.persist(bot);
        entities.flush();
        audit.note(Noted.made("bot.created", "bot", bot.id(), Map.of("name", name)));
        return bot.view();
    }

    /** Rule BO4. @throws io.parley.shared.kernel.Stale */
    public BotView edit(UUID id, int version, UnaryOperator<Flow> change) {
        Bot bot = bot(id);
        bot.write(version, change);
        entities.flush();
        audit.note(Noted.of("bot.edited", "bot", id));
        return bot.view();
    }

    /** Its name and what it says of its own (rule BO4). @throws io.parley.shared.kernel.Stale */
    public BotView set(UUID id, int version, String name, UnaryOperator<Flow> change) {
        Bot bot = bot(id);
        var before = bot.traits();
        bot.write(version, change);
        bot.rename(name);
        entities.flush();
        audit.note(Noted.changed("bot.renamed", "bot", id, before, bot.traits()));
        return bot.view();
    }

    /** What is wrong with the draft (rule BO5). */
    public List<Problem> problems(UUID id) {
        return problems(bot(id).draft());
    }

    /** Rules BO3 and BO5. @throws Refused while the draft has problems */
    public VersionRow publish(UUID id, int version) {
        Bot bot = bot(id);
        int problems = problems(bot.draft()).size();
        if (problems > 0) {
            throw new Refused("", "bot.publish.refused", problems);
        }
        var flow = new FlowVersion(ids.next(), bot, next(id), Current.actor(), clock.instant());
        entities.persist(flow);
        bot.goLive(version, flow.id());
        entities.flush();
        audit.note(Noted.made("bot.published", "bot", id, Map.of("number", flow.row().number())));
        published.fire(new FlowPublished(id, flow.id()));
        return flow.row();
    }

    private List<Problem> problems(Flow flow) {
        var open = links.links().stream().map(t -> t.id().toString()).collect(Collectors.toSet());
        return Stream.concat(Lint.of(flow, Capabilities.X_RICH).stream(), new LostLinks(open).in(flow).stream()).distinct().toList();
    }

    private int next(UUID bot) {
        return entities.createQuery("select coalesce(max(v.number), 0) + 1 from FlowVersion v where v.bot = :bot", Number.class)
                .setParameter("bot", bot).getSingleResult().intValue();
    }

    private Bot bot(UUID id) {
        return Optional.ofNullable(entities.find(Bot.class, id)).orElseThrow(() -> new NotFound("bot"));
    }
}
