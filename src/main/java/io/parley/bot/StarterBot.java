package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Choice;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Message;
import io.parley.engine.Phrases;
import io.parley.engine.Say;
import io.parley.engine.Text;
import io.parley.shared.web.Messages;
import io.parley.tenant.BrandOnboarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives a brand its first bot, published, when it is opened (rule BO1). */
@ApplicationScoped
class StarterBot {

    @Inject
    private Bots bots;

    void make(@Observes BrandOnboarded fact) {
        if (bots.all().isEmpty()) {
            BotView bot = bots.create(Messages.text(Locale.forLanguageTag(fact.language()), "bot.starter.name"), flow(List.of(fact.language()), fact.name()));
            bots.publish(bot.id(), bot.version());
        }
    }

    /** What every new bot begins with. */
    static Flow flow(List<String> languages, String brand) {
        Function<String, Text> text = key -> new Text(languages.stream()
                .collect(Collectors.toMap(l -> l, l -> Messages.text(Locale.forLanguageTag(l), key, brand))));
        return new Flow(languages, "hello", List.of(new Say("hello", new Message(text.apply("bot.starter.hello"), List.of()), "topic"),
                new Ask("topic", text.apply("bot.starter.question"), "topic",
                        List.of(new Choice("news", text.apply("bot.starter.news"), Text.NONE, null),
                                new Choice("help", text.apply("bot.starter.help"), Text.NONE, null)), "bye"),
                new End("bye", text.apply("bot.starter.bye"))),
                new Phrases(text.apply("bot.starter.notUnderstood"), text.apply("bot.starter.old")));
    }
}
