package io.parley.conversation;

import io.parley.channel.Accounts;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.queue.Lanes;
import io.parley.shared.queue.Outbox;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The current brand's conversations, for the people who read and answer them. */
@UseCase
@ApplicationScoped
public class Conversations {

    private static final int LONGEST = 10_000;

    @Inject
    private Threads threads;
    @Inject
    private Talks talks;
    @Inject
    private Runs runs;
    @Inject
    private Replies replies;
    @Inject
    private Outbox outbox;
    @Inject
    private Accounts accounts;
    @Inject
    private Lanes lanes;
    @Inject
    private BrandAudit audit;
    @Inject
    private Clock clock;

    /** Which ones: all, those a person answers, or those with a message that did not arrive. */
    public enum Kind { ALL, PERSON, PROBLEM }

    /** The newest first; the request's query looks into name and handle. */
    public Page<ConversationRow> page(PageRequest request, Kind kind) {
        return threads.page(request, kind);
    }

    public ConversationView get(UUID id) {
        return threads.view(talks.get(id));
    }

    /** A person answers from now on (rule CV4). */
    public void takeOver(UUID id) {
        Talk talk = locked(id);
        runs.end(talk.conversation(), Run.Status.HANDED_OVER, "HANDED_OVER");
        outbox.drop(talk.conversation().lane(), "stepped-back");
        talk.conversation().taken(Current.actor().name(), clock.instant());
        audit.note(Noted.of("conversation.taken", "conversation", id));
    }

    /** The bot answers again, from the contact's next message on. */
    public void handBack(UUID id) {
        locked(id).conversation().handedBack();
        audit.note(Noted.of("conversation.handedBack", "conversation", id));
    }

    /** Answers as a person, who takes the conversation over by that. */
    public void send(UUID id, String text) {
        check(text);
        Talk talk = locked(id);
        if (talk.contact().optedOut()) {
            throw new Refused("text", "conversation.optedOut");
        }
        if (!talk.conversation().personAnswers()) {
            takeOver(id);
        }
        replies.plain(talk, ChatMessage.Author.PERSON, text.strip(), accounts.mode(talk.conversation().account()));
        audit.note(Noted.of("conversation.answered", "conversation", id));
    }

    /** Sends a message once more whose call ended badly or whose end nobody knows; it may then arrive twice. */
    public void resend(UUID id, UUID message) {
        locked(id);
        if (outbox.of(id).stream().noneMatch(s -> s.id().equals(message) && s.ended())) {
            throw new NotFound("message");
        }
        outbox.again(message);
        audit.note(Noted.of("conversation.resent", "conversation", id));
    }

    private Talk locked(UUID id) {
        Talk talk = talks.get(id);
        lanes.lock(talk.conversation().lane());
        return talk;
    }

    private static void check(String text) {
        if (text.isBlank()) {
            throw new Refused("text", "conversation.text.missing");
        }
        if (text.length() > LONGEST) {
            throw new Refused("text", "conversation.text.long");
        }
    }
}
