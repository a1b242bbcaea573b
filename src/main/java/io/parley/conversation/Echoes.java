package io.parley.conversation;

import io.parley.channel.Inbound;
import io.parley.channel.OutgoingJson;
import io.parley.shared.queue.InboxItem;
import io.parley.shared.queue.Outbox;
import io.parley.shared.queue.Sent;
import io.parley.shared.queue.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The channel tells what was said on the account's side: by our own call, or by a person elsewhere (rules CV3, CV4). */
@ApplicationScoped
class Echoes {

    private static final Duration WAIT = Duration.ofSeconds(2);

    @Inject
    private Outbox outbox;
    @Inject
    private Talks talks;
    @Inject
    private Runs runs;
    @Inject
    private Clock clock;

    String take(InboxItem item, Inbound echo) {
        if (outbox.byExternal(item.account(), echo.id()).isPresent()) {
            return "echo";
        }
        List<Sent> unknown = outbox.unknown(item.lane());
        Optional<Sent> ours = unknown.stream().filter(s -> echo.says(OutgoingJson.read(s.body()).message())).findFirst();
        if (ours.isPresent()) {
            outbox.accept(ours.get().id(), echo.id());
            return "echo";
        }
        if (unknown.stream().anyMatch(s -> !s.ended())) {
            throw new Turn.Later(WAIT);
        }
        return stepBack(item, echo);
    }

    private String stepBack(InboxItem item, Inbound echo) {
        Talk talk = talks.open(item, echo.recipient());
        talks.heard(talk, ChatMessage.Author.PERSON, item, echo);
        runs.end(talk.conversation(), Run.Status.HANDED_OVER, "HANDED_OVER");
        outbox.drop(item.lane(), "stepped-back");
        if (!talk.conversation().personAnswers()) {
            talk.conversation().taken(null, clock.instant());
        }
        return "stepped-back";
    }
}
