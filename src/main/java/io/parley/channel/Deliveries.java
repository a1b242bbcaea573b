package io.parley.channel;

import io.parley.shared.queue.Arrival;
import io.parley.shared.queue.Inbox;
import io.parley.shared.queue.Lane;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes what a channel delivered into the inboxes of the brands it is for: one transaction a brand (rules CH1, CH6, CH7). */
@ApplicationScoped
public class Deliveries {

    @Inject
    private AccountDirectory directory;
    @Inject
    private Inbox inbox;
    @Inject
    private WebhookTroubles troubles;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "parley.inbox.settle", defaultValue = "PT0.15S")
    private Duration settle;

    /** Returns once everything is durable. @throws RuntimeException when the database cannot take it; the channel will deliver again */
    public void take(String channel, List<Heard> events) {
        var byBrand = new HashMap<UUID, List<Arrival>>();
        Instant now = clock.instant();
        for (var one : events.stream().collect(Collectors.groupingBy(Heard::account)).entrySet()) {
            Optional<KnownAccount> account = directory.find(channel, one.getKey());
            account.ifPresentOrElse(a -> byBrand.computeIfAbsent(a.brand(), b -> new ArrayList<>()).addAll(arrivals(a, one.getValue(), now)),
                    () -> troubles.unknown(channel, one.getKey(), one.getValue().size()));
        }
        byBrand.forEach(this::store);
    }

    /** In one order everywhere, so that two deliveries of the same events wait for one another and never both ways round. */
    private void store(UUID brand, List<Arrival> arrivals) {
        arrivals.sort(Comparator.comparing(Arrival::account).thenComparing(Arrival::eventKey));
        Current.inBrand(brand, () -> inbox.append(arrivals));
    }

    private List<Arrival> arrivals(KnownAccount to, List<Heard> events, Instant now) {
        return events.stream().map(e -> arrival(to, e.receivedAt(now), now.plus(settle))).toList();
    }

    private static Arrival arrival(KnownAccount to, Heard event, Instant due) {
        Inbound message = event.message();
        return new Arrival(to.account(), message.id(), Lane.of(to.account(), event.other()), event.kind(), message.createdAt(), event.ordinal(), due,
                message.json());
    }
}
