package io.parley.channel;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The current brand's accounts. */
@UseCase
@ApplicationScoped
public class Accounts {

    private static final String GATES = "select account_id, reason, opens_at from account_gate where opens_at is null or opens_at > ?1";
    private static final String LAST = "select received_at from inbox where account_id = ?1 and kind <> 'TIMER' order by id desc limit 1";
    private static final String ENCRYPTED = "select count(*) from inbox where account_id = ?1 and effect = 'encrypted' and received_at > ?2";
    private static final Map<String, String> ORDERS = Map.of("handle", "lower(a.handle)", "name", "lower(a.name)", "since", "a.connectedAt");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BrandAudit audit;
    @Inject
    private Clock clock;

    /** By handle. */
    public List<AccountView> all() {
        Map<UUID, AccountGate> gates = gates();
        return entities.createQuery("select a from Account a order by lower(a.handle), a.id", Account.class).getResultStream()
                .map(a -> a.view(gates.getOrDefault(a.id(), AccountGate.OPEN))).toList();
    }

    /** Sorted by handle, name or age; the request's query looks into both names. */
    public Page<AccountView> page(PageRequest request) {
        Map<UUID, AccountGate> gates = gates();
        return Listing.of(entities, request, "from Account a", "where lower(a.handle) like :like escape '\\' or lower(a.name) like :like escape '\\'")
                .page("select a", Account.class, Listing.order(request, ORDERS, "a.id"), "a").map(a -> a.view(gates.getOrDefault(a.id(), AccountGate.OPEN)));
    }

    /** @throws NotFound when the brand has no such account */
    public AccountView get(UUID id) {
        return account(id).view(gates().getOrDefault(id, AccountGate.OPEN));
    }

    /** Whether it is an account of this brand's. */
    public boolean has(UUID id) {
        return entities.find(Account.class, id) != null;
    }

    /** LIVE or REHEARSAL. @throws NotFound when the brand has no such account */
    public String mode(UUID id) {
        return account(id).view(AccountGate.OPEN).mode();
    }

    /** When the channel last delivered something for it. */
    public Optional<Instant> lastEvent(UUID id) {
        return entities.createNativeQuery(LAST).setParameter(1, id).getResultStream().findFirst().map(Accounts::instant);
    }

    /** How many encrypted messages it received in the last 30 days. */
    public long encrypted(UUID id) {
        Instant since = clock.instant().minus(Duration.ofDays(30));
        return ((Number) entities.createNativeQuery(ENCRYPTED).setParameter(1, id).setParameter(2, Timestamp.from(since)).getSingleResult()).longValue();
    }

    /** Lets an account send again whatever kept it from it; if the reason stands, the channel says so once more (rule CH4). */
    public AccountView open(UUID id) {
        AccountView before = get(id);
        if (before.gate() != null) {
            entities.createNativeQuery("delete from account_gate where account_id = ?1").setParameter(1, id).executeUpdate();
            audit.note(Noted.changed("account.opened", "account", id, Map.of("gate", before.gate()), Map.of()));
        }
        return before;
    }

    private Map<UUID, AccountGate> gates() {
        var found = new HashMap<UUID, AccountGate>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(GATES).setParameter(1, Timestamp.from(clock.instant())).getResultList();
        rows.forEach(r -> found.put((UUID) r[0], new AccountGate((String) r[1], instant(r[2]))));
        return found;
    }

    private Account account(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(() -> new NotFound("account"));
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp t ? t.toInstant() : value instanceof java.time.OffsetDateTime t ? t.toInstant() : (Instant) value;
    }
}
