package io.parley.campaign;

import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.Outbox;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a card to the channel, one accepted call after the other (rule CA8). */
@UseCase
@ApplicationScoped
public class CardPublication {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Accounts accounts;
    @Inject
    private Outbox outbox;
    @Inject
    private Welcomes welcomes;
    @Inject
    private BrandAudit audit;

    /** Entry points are locked first, everywhere, so that nobody waits in a circle. */
    void publish(UUID id, int version) {
        List<EntryPoint> points = pointsOf(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        Card card = locked(id);
        card.publish(version);
        if (accounts.get(card.account()).adsAccountId() == null) {
            throw new Refused("", "campaign.card.noAds");
        }
        audit.note(Noted.made("card.publishing", "card", id, Map.of("state", CardState.PUBLISHING)));
        points.stream().filter(e -> e.welcome().externalId() == null).forEach(welcomes::send);
        goOn(card);
        entities.flush();
    }

    /** The card is locked before its welcome messages are looked at: of two that arrive at once, the second sees the first. */
    void welcomed(UUID entry) {
        of(entry).forEach(id -> goOn(locked(id)));
    }

    void unwelcomed(UUID entry) {
        of(entry).stream().map(this::locked).filter(c -> points(c).stream().anyMatch(CardPublication::isLost))
                .forEach(c -> c.failed(null, "welcome"));
    }

    void made(UUID id, UUID send, String externalId, String uri) {
        Card card = locked(id);
        card.made(send, externalId, uri);
        goOn(card);
    }

    void posted(UUID id, String post) {
        locked(id).posted(post, clock.instant());
    }

    void failed(UUID id, UUID send, String failure) {
        locked(id).failed(send, failure);
    }

    private void goOn(Card card) {
        if (!card.isWaiting()) {
            return;
        }
        AccountView account = accounts.get(card.account());
        if (card.isMade()) {
            put(card, account, Dispatch.Kind.POST, CardCalls.post(card.postText(), card.cardUri()));
        } else if (points(card).stream().allMatch(e -> e.welcome().externalId() != null)) {
            put(card, account, Dispatch.Kind.CARD, CardCalls.card(card.id(), account, buttons(card), this::welcomeOf));
        }
    }

    private void put(Card card, AccountView account, Dispatch.Kind kind, String body) {
        UUID send = ids.next();
        card.sending(send);
        outbox.put(new Dispatch(send, account.id(), card.id(), kind, card.id(), null, null, null, null, account.mode(), body, null));
    }

    private static boolean isLost(EntryPoint entry) {
        return entry.welcome().externalId() == null && entry.welcome().state() == WelcomeState.FAILED;
    }

    private String welcomeOf(UUID entry) {
        return entities.find(EntryPoint.class, entry).welcome().externalId();
    }

    private List<UUID> of(UUID entry) {
        return entities.createQuery("select b.cardId from CardButton b where b.entryPointId = :entry", UUID.class)
                .setParameter("entry", entry).getResultList();
    }

    private List<CardButton> buttons(Card card) {
        return entities.createQuery("select b from CardButton b where b.cardId = :card order by b.position", CardButton.class)
                .setParameter("card", card.id()).getResultList();
    }

    private List<EntryPoint> points(Card card) {
        return pointsOf(card.id()).getResultList();
    }

    private TypedQuery<EntryPoint> pointsOf(UUID card) {
        return entities.createQuery("select e from EntryPoint e where e.id in (select b.entryPointId from CardButton b where b.cardId = :card) order by e.id",
                EntryPoint.class).setParameter("card", card);
    }

    private Card locked(UUID id) {
        return Optional.ofNullable(entities.find(Card.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound("card"));
    }
}
