package io.parley.channel;

import io.parley.engine.Button;

/** Port: the public addresses of a channel, which buttons and pages lead to. */
public interface ChannelAddresses {

    /** Where a person goes on with the conversation. @param welcome the channel's id of the welcome message to show; may be null */
    String compose(String accountExternalId, String welcome);

    /** Where everybody sees a post. @param account its author's handle @param post the channel's id of it */
    String post(String account, String post);

    /** The address of a POST (prefilled words), FOLLOW or CHAT (handle) button. */
    String of(Button.Kind kind, String target);
}
