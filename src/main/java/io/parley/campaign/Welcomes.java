package io.parley.campaign;

import io.parley.bot.Flows;
import io.parley.bot.LiveFlow;
import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.Outbox;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps what the channel shows of each entry point in step with its bot's live flow (rules CA4 to CA6). */
@UseCase
@ApplicationScoped
public class Welcomes {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Flows flows;
    @Inject
    private Accounts accounts;
    @Inject
    private Outbox outbox;
    @Inject
    private WelcomeAddresses addresses;
    @Inject
    private Event<WelcomeShown> shown;
    @Inject
    private Event<WelcomeFailed> notTaken;

    /** Every entry point of the bot but the buttons of cards that nobody has published. */
    public void published(UUID bot) {
        entities.createQuery("select e from EntryPoint e where e.botId = :bot and not (e.kind = io.parley.campaign.EntryKind.CARD_BUTTON "
                        + "and e.welcome.state = io.parley.campaign.WelcomeState.NONE) order by e.id", EntryPoint.class)
                .setParameter("bot", bot).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(this::send);
    }

    /** Takes the newest words there, unless they are there, on their way, or nothing was published yet. */
    void send(EntryPoint entry) {
        flows.live(entry.start().bot()).filter(live -> entry.welcome().wants(live.version())).ifPresent(live -> send(entry, live));
    }

    void delivered(UUID entry, UUID send, String externalId) {
        EntryPoint point = locked(entry);
        point.welcome().delivered(send, externalId);
        send(point);
        entities.flush();
        shown.fire(new WelcomeShown(entry));
    }

    void undelivered(UUID entry, UUID send, String failure) {
        EntryPoint point = locked(entry);
        point.welcome().failed(send, failure);
        entities.flush();
        notTaken.fire(new WelcomeFailed(entry, failure));
    }

    private void send(EntryPoint entry, LiveFlow live) {
        AccountView account = accounts.get(entry.account());
        var words = new WelcomeWords(entry.id(), entry.start().language(), live);
        String body = words.body(entry.welcome().externalId(), entry.kind() == EntryKind.DEFAULT_WELCOME, words.message(addresses::of));
        UUID send = ids.next();
        entry.welcome().sending(send, live.version());
        outbox.put(new Dispatch(send, entry.account(), entry.id(), Dispatch.Kind.WELCOME, entry.id(), null, live.version(), null, null,
                account.mode(), body, null));
    }

    private EntryPoint locked(UUID id) {
        return Optional.ofNullable(entities.find(EntryPoint.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound("entry point"));
    }
}
