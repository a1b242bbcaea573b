package io.parley.campaign;

import io.parley.channel.ChannelAddresses;
import io.parley.engine.Button;
import io.parley.engine.Said;
import io.parley.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where the buttons inside a welcome message lead: everybody sees the same message, so its links are shared ones. */
@ApplicationScoped
class WelcomeAddresses {

    @Inject
    private Links links;
    @Inject
    private ChannelAddresses channel;

    String of(Said.Out button) {
        return button.kind() == Button.Kind.WEBSITE ? links.get(UUID.fromString(button.target())).url() : channel.of(button.kind(), button.target());
    }
}
