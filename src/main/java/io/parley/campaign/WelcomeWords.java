package io.parley.campaign;

import io.parley.bot.LiveFlow;
import io.parley.channel.OutgoingJson;
import io.parley.engine.Engine;
import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import io.parley.engine.Said;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The welcome message of an entry point as the outbox carries it: {@code {"name","externalId","default","version","message"}}. Its quick
 * replies say by themselves where they belong (rule CA6), since the channel tells nobody that the message was seen.
 */
public record WelcomeWords(UUID entry, String language, LiveFlow live) {

    /** @param address where a button of the flow leads */
    public Outgoing message(Function<Said.Out, String> address) {
        Said said = Engine.welcome(live.flow(), language);
        List<QuickReply> replies = said.options().stream().map(o -> reply(said.step(), o)).toList();
        return new Outgoing(said.text(), replies, said.buttons().stream().map(b -> new LinkButton(b.label(), address.apply(b))).toList());
    }

    /** @param externalId the channel's id of the message these words replace; null for the first */
    public String body(String externalId, boolean byDefault, Outgoing message) {
        var body = Json.createObjectBuilder().add("name", entry.toString());
        if (externalId == null) {
            body.addNull("externalId");
        } else {
            body.add("externalId", externalId);
        }
        return body.add("default", byDefault).add("version", live.version().toString()).add("message", OutgoingJson.message(message)).build().toString();
    }

    private QuickReply reply(String step, Said.Option option) {
        String description = option.description() == null || option.description().isBlank() ? null : option.description();
        return new QuickReply(option.label(), description, new WelcomeToken(entry, live.version(), step, option.choice()).text());
    }
}
