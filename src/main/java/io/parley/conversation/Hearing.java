package io.parley.conversation;

import io.parley.channel.Inbound;
import io.parley.shared.kernel.Keyword;
import io.parley.shared.queue.InboxItem;
import io.parley.shared.tenancy.BrandRulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** A contact's message goes past the guards in their fixed order (rule CV2). */
@ApplicationScoped
class Hearing {

    @Inject
    private Talks talks;
    @Inject
    private Standing standing;
    @Inject
    private Routes routes;
    @Inject
    private BrandRulebook rulebook;

    String take(InboxItem item, Inbound message) {
        Talk talk = talks.open(item, message.sender());
        talks.heard(talk, ChatMessage.Author.CONTACT, item, message);
        if (message.encrypted()) {
            talk.conversation().received(item.happenedAt());
            return "encrypted";
        }
        Instant before = talk.conversation().lastInboundAt();
        boolean late = before != null && item.happenedAt().isBefore(before);
        talk.conversation().heard(late ? before : item.happenedAt());
        Optional<Keyword> keyword = message.quickReply() == null ? Keyword.of(message.text(), rulebook.current().stopWords()) : Optional.empty();
        Optional<String> guarded = standing.guard(talk, keyword);
        if (guarded.isPresent()) {
            return guarded.get();
        }
        return late && message.quickReply() == null ? "late" : routes.take(talk, message);
    }
}
