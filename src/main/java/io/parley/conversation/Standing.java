package io.parley.conversation;

import io.parley.channel.Accounts;
import io.parley.shared.kernel.Keyword;
import io.parley.shared.queue.Outbox;
import io.parley.shared.tenancy.BrandRulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whether the bot may answer at all: opted out, words that always work, a person answers (rules CV4, CV5). */
@ApplicationScoped
class Standing {

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
    private Holding holding;
    @Inject
    private BrandRulebook rulebook;
    @Inject
    private Clock clock;

    /** @return the turn's effect where it ends here */
    Optional<String> guard(Talk talk, Optional<Keyword> word) {
        if (talk.contact().optedOut()) {
            return Optional.of(word.filter(Keyword.START::equals).map(w -> comeBack(talk)).orElse("opted-out"));
        }
        Optional<String> ended = rulebook.current().held() ? Optional.of(held(talk, word)) : word.flatMap(w -> always(talk, w));
        return ended.isPresent() ? ended : talk.conversation().personAnswers() ? Optional.of("recorded") : Optional.empty();
    }

    /** Rule CV11: whoever wants out is let out all the same. */
    private String held(Talk talk, Optional<Keyword> word) {
        if (word.filter(Keyword.STOP::equals).isPresent()) {
            return stop(talk);
        }
        holding.say(talk);
        return "held";
    }

    private Optional<String> always(Talk talk, Keyword word) {
        return switch (word) {
            case STOP -> Optional.of(stop(talk));
            case HELP -> Optional.of(help(talk));
            case HUMAN -> Optional.of(handOver(talk));
            case START -> Optional.empty();
        };
    }

    /** Rule CV14. */
    private String help(Talk talk) {
        String privacy = rulebook.current().privacyUrl();
        String words = replies.words(talk, "conversation.say.help");
        replies.plain(talk, ChatMessage.Author.BOT, privacy.isEmpty() ? words : words + "\n" + replies.words(talk, "conversation.say.privacy") + " " + privacy,
                accounts.mode(talk.conversation().account()));
        return "helped";
    }

    private String stop(Talk talk) {
        talk.contact().optOut(clock.instant());
        for (Conversation each : talks.all(talk.contact())) {
            runs.end(each, Run.Status.OPTED_OUT, "LEFT");
            outbox.drop(each.lane(), "opted-out");
        }
        return say(talk, "conversation.say.stopped", "opted-out");
    }

    private String comeBack(Talk talk) {
        talk.contact().comeBack();
        return say(talk, "conversation.say.back", "opted-in");
    }

    private String handOver(Talk talk) {
        runs.end(talk.conversation(), Run.Status.HANDED_OVER, "HANDED_OVER");
        talk.conversation().taken(null, clock.instant());
        return say(talk, "conversation.say.human", "handed-over");
    }

    private String say(Talk talk, String key, String effect) {
        replies.system(talk, key, accounts.mode(talk.conversation().account()));
        return effect;
    }
}
