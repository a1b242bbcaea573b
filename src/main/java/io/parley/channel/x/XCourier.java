package io.parley.channel.x;

import io.parley.channel.Connecting;
import io.parley.channel.Credentials;
import io.parley.channel.Sender;
import io.parley.channel.x.XCall.Sending;
import io.parley.shared.queue.Courier;
import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.OutboxItem;
import io.parley.shared.queue.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes the outbox's calls to X once each (rules X6 to X8). */
@ApplicationScoped
public class XCourier implements Courier {

    private static final System.Logger LOG = System.getLogger(XCourier.class.getName());
    private XClient client;
    private Function<UUID, Optional<Sender>> senders;
    private Clock clock;
    private Map<Dispatch.Kind, XCall> calls;

    protected XCourier() {
    }

    @Inject
    XCourier(XSettings settings, XClient client, Connecting accounts, Clock clock) {
        this(settings, client, accounts::sender, clock);
    }

    /** @param senders an account and what it signs with, by its id */
    XCourier(XSettings settings, XClient client, Function<UUID, Optional<Sender>> senders, Clock clock) {
        this.client = client;
        this.senders = senders;
        this.clock = clock;
        this.calls = Map.of(Dispatch.Kind.MESSAGE, new XMessages(settings), Dispatch.Kind.WELCOME, new XWelcomes(settings),
                Dispatch.Kind.CARD, new XCards(settings), Dispatch.Kind.POST, new XPosts(settings));
    }

    @Override
    public Receipt deliver(OutboxItem item) {
        try {
            Optional<Sender> sender = senders.apply(item.account());
            return sender.isEmpty() ? new Receipt.Again("not-connected", 0, null, true) : prepared(item, sender.get());
        } catch (Unreadable e) {
            return new Receipt.Refused(e.getMessage(), 0, "", false);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "call " + item.id() + " could not be prepared", e);
            return new Receipt.Again("not-prepared", 0, null, false);
        }
    }

    private Receipt prepared(OutboxItem item, Sender sender) {
        XCall call = calls.get(item.kind());
        var sending = sending(item, sender);
        XRequest request = call.request(sending);
        try {
            return outcome(call, sending, request, sender.credentials());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what became of call " + item.id() + " is not known", e);
            return XReceipts.unknown("no-answer", 0, request.repeatable());
        }
    }

    private Receipt outcome(XCall call, Sending sending, XRequest request, Credentials account) {
        XAnswer answer;
        try {
            answer = client.send(request, account);
        } catch (XClient.NotReached e) {
            return new Receipt.Again("unreachable", 0, null, false);
        }
        if (!answer.ok()) {
            return XReceipts.refusal(answer, request.repeatable(), clock.instant());
        }
        String made = call.made(sending, answer.json());
        return made == null ? XReceipts.unknown("no-answer", answer.status(), request.repeatable()) : completed(call, sending, made, answer, account);
    }

    /** What was made stays made: if what follows fails, the reconciliation finds the first and completes it. */
    private Receipt completed(XCall call, Sending sending, String made, XAnswer answer, Credentials account) {
        boolean complete = call.then(sending, made).map(next -> asked(next, account).ok()).orElse(true);
        return complete ? new Receipt.Accepted(made, answer.allowance()) : new Receipt.Unknown("incomplete", answer.status());
    }

    @Override
    public Optional<String> find(OutboxItem item) {
        Sender sender = senders.apply(item.account()).orElseThrow(() -> new Unreachable("not-connected"));
        return calls.get(item.kind()).find(sending(item, sender), request -> read(request, sender.credentials()));
    }

    private JsonObject read(XRequest request, Credentials account) {
        XAnswer answer = asked(request, account);
        if (!answer.ok()) {
            throw new Unreachable(answer.status() == 429 ? "rate-limited" : "server-error");
        }
        return answer.json();
    }

    private XAnswer asked(XRequest request, Credentials account) {
        try {
            return client.send(request, account);
        } catch (XClient.NotReached | XClient.NoAnswer e) {
            throw new Unreachable("unreachable");
        }
    }

    private static Sending sending(OutboxItem item, Sender sender) {
        return new Sending(item, sender.account(), Lenient.read(item.body().getBytes(StandardCharsets.UTF_8)));
    }
}
