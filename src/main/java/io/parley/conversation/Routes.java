package io.parley.conversation;

import io.parley.bot.Flows;
import io.parley.campaign.Entries;
import io.parley.campaign.Entry;
import io.parley.campaign.WelcomeToken;
import io.parley.channel.Accounts;
import io.parley.channel.Inbound;
import io.parley.engine.Event;
import io.parley.engine.State;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.BrandRulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a message is to the flows: the tap of a quick reply, an answer to what waits, or a beginning (rules CV6, CV7). */
@ApplicationScoped
class Routes {

    @Inject
    private Runs runs;
    @Inject
    private Entries entries;
    @Inject
    private Flows flows;
    @Inject
    private Replies replies;
    @Inject
    private Accounts accounts;
    @Inject
    private Holding holding;
    @Inject
    private BrandRulebook rulebook;
    @Inject
    private Allowances allowances;

    String take(Talk talk, Inbound message) {
        Optional<Run> run = runs.active(talk.conversation());
        Optional<WelcomeToken> welcome = WelcomeToken.read(message.quickReply());
        Optional<TurnToken> turn = TurnToken.read(message.quickReply());
        if (welcome.isPresent()) {
            return welcomed(talk, run, welcome.get(), message);
        }
        return turn.map(token -> tapped(talk, run, token)).orElseGet(() -> wrote(talk, run, message));
    }

    private String welcomed(Talk talk, Optional<Run> run, WelcomeToken token, Inbound message) {
        var chose = new Event.Chose(token.step(), token.choice());
        if (run.filter(r -> r.entryPoint().equals(token.entry()) && r.flowVersion().equals(token.version())).isPresent()) {
            State state = runs.state(run.get());
            boolean first = token.step().equals(state.waiting());
            return go(talk, run.get(), first ? chose : new Event.TappedOld(), first ? "answered" : "old");
        }
        Optional<Entry> entry = entries.find(token.entry());
        if (entry.isEmpty()) {
            return wrote(talk, run, message);
        }
        return begin(talk, entry.get(), token.version(), new Event.Welcomed(chose));
    }

    private String tapped(Talk talk, Optional<Run> run, TurnToken token) {
        if (run.isEmpty()) {
            replies.system(talk, "conversation.say.old", accounts.mode(talk.conversation().account()));
            return "old";
        }
        State state = runs.state(run.get());
        boolean current = token.run().equals(run.get().id()) && token.visit() == state.visits() && token.step().equals(state.waiting());
        return go(talk, run.get(), current ? new Event.Chose(token.step(), token.choice()) : new Event.TappedOld(), current ? "answered" : "old");
    }

    private String wrote(Talk talk, Optional<Run> run, Inbound message) {
        var wrote = new Event.Wrote(message.text());
        if (run.isPresent()) {
            return go(talk, run.get(), wrote, "answered");
        }
        Optional<Entry> shown = Optional.ofNullable(message.welcomeMessageId()).flatMap(entries::byWelcome).filter(e -> e.welcomeVersion() != null);
        if (shown.isPresent()) {
            return begin(talk, shown.get(), shown.get().welcomeVersion(), new Event.Welcomed(wrote));
        }
        return arrived(talk);
    }

    private String arrived(Talk talk) {
        Optional<Entry> entry = entries.byDefault(talk.conversation().account());
        var live = entry.flatMap(e -> flows.live(e.bot()));
        return live.map(flow -> begin(talk, entry.get(), flow.version(), new Event.Arrived())).orElse("no-flow");
    }

    /** Where a limit is used up no run begins, and one that is under way stays (rule CV12). */
    private String begin(Talk talk, Entry entry, UUID version, Event event) {
        Set<String> limited = rulebook.current().limited();
        if (limited.isEmpty()) {
            runs.begin(talk, entry, version, event);
            return "answered";
        }
        allowances.refused(limited);
        holding.say(talk);
        return "limited";
    }

    private String go(Talk talk, Run run, Event event, String effect) {
        runs.go(talk, run, event);
        return effect;
    }
}
