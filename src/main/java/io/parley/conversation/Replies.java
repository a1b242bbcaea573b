package io.parley.conversation;

import io.parley.channel.ChannelAddresses;
import io.parley.channel.OutgoingJson;
import io.parley.engine.Button;
import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import io.parley.engine.Said;
import io.parley.link.Links;
import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.Outbox;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import io.parley.shared.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** Says something in a conversation of the current brand: into its thread and into the outbox. */
@UseCase
@ApplicationScoped
public class Replies {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Outbox outbox;
    @Inject
    private Links links;
    @Inject
    private ChannelAddresses addresses;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** What a flow says. @param visit the ordinal of the visit its answers are for @param words for landing pages, as JSON */
    void say(Talk talk, Run run, Said said, int visit, String words) {
        UUID send = ids.next();
        var replies = said.options().stream().map(o -> new QuickReply(o.label(), o.description().isBlank() ? null : o.description(),
                new TurnToken(run.id(), visit, said.step(), o.choice()).text())).toList();
        var message = new Outgoing(said.text(), replies, buttons(said.buttons(), send, run.mode()));
        String body = OutgoingJson.write(talk.contact().externalId(), message);
        outbox.put(new Dispatch(send, talk.conversation().account(), talk.conversation().lane(), Dispatch.Kind.MESSAGE, talk.conversation().id(),
                run.id(), run.flowVersion(), said.step(), words, run.mode(), body, null, talk.conversation().said(clock.instant())));
        entities.persist(ChatMessage.said(send, talk.conversation().id(), run.id(), ChatMessage.Author.BOT, said.text(), body, clock.instant()));
    }

    /** What Parley says by itself, in the conversation's language. */
    void system(Talk talk, String key, String mode) {
        plain(talk, ChatMessage.Author.BOT, words(talk, key), mode);
    }

    String words(Talk talk, String key) {
        return Messages.text(Locale.forLanguageTag(talk.conversation().language()), key);
    }

    void plain(Talk talk, ChatMessage.Author author, String text, String mode) {
        UUID send = ids.next();
        String body = OutgoingJson.write(talk.contact().externalId(), Outgoing.text(text));
        outbox.put(new Dispatch(send, talk.conversation().account(), talk.conversation().lane(), Dispatch.Kind.MESSAGE, talk.conversation().id(),
                null, null, null, null, mode, body, null, talk.conversation().said(clock.instant())));
        entities.persist(ChatMessage.said(send, talk.conversation().id(), null, author, text, body, clock.instant()));
    }

    private List<LinkButton> buttons(List<Said.Out> buttons, UUID send, String mode) {
        return IntStream.range(0, buttons.size()).mapToObj(i -> button(buttons.get(i), send, i + 1, mode)).toList();
    }

    private LinkButton button(Said.Out button, UUID send, int place, String mode) {
        String url = button.kind() == Button.Kind.WEBSITE ? links.signed(UUID.fromString(button.target()), send, place, mode)
                : addresses.of(button.kind(), button.target());
        return new LinkButton(button.label(), url);
    }
}
