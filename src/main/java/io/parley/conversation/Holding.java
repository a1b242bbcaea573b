package io.parley.conversation;

import io.parley.channel.Accounts;
import io.parley.shared.tenancy.BrandRulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says that nobody answers at present, in the brand's words or ours, at most once an hour in a conversation (rules CV11, CV12). */
@ApplicationScoped
class Holding {

    @Inject
    private Replies replies;
    @Inject
    private Accounts accounts;
    @Inject
    private BrandRulebook rulebook;
    @Inject
    private Clock clock;

    void say(Talk talk) {
        if (talk.conversation().held(clock.instant())) {
            String own = rulebook.current().holding(talk.conversation().language());
            replies.plain(talk, ChatMessage.Author.BOT, own.isBlank() ? replies.words(talk, "conversation.say.holding") : own,
                    accounts.mode(talk.conversation().account()));
        }
    }
}
