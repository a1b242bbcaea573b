package io.parley.channel.x;

import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.channel.ChannelAddresses;
import io.parley.engine.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** X's own public addresses (x-platform.md 5). */
@ApplicationScoped
public class XAddresses implements ChannelAddresses {

    @Inject
    private XSettings settings;
    @Inject
    private Accounts accounts;

    @Override
    public String compose(String accountExternalId, String welcome) {
        return address("/messages/compose", welcome == null ? Map.of("recipient_id", accountExternalId)
                : Map.of("recipient_id", accountExternalId, "welcome_message_id", welcome));
    }

    @Override
    public String post(String account, String post) {
        return settings.web("/" + OAuth1.encode(account) + "/status/" + OAuth1.encode(post));
    }

    @Override
    public String of(Button.Kind kind, String target) {
        return switch (kind) {
            case POST -> address("/intent/tweet", Map.of("text", target));
            case FOLLOW -> address("/intent/follow", Map.of("screen_name", target));
            case CHAT -> chat(target);
            case WEBSITE -> throw new IllegalArgumentException("a website has a tracked link of its own");
        };
    }

    /** X composes to an id; of an account that is not this brand's only the handle is known, so its profile is shown. */
    private String chat(String handle) {
        return accounts.all().stream().filter(a -> a.handle().equalsIgnoreCase(handle)).map(AccountView::externalId).findFirst()
                .map(id -> compose(id, null)).orElseGet(() -> settings.web("/" + OAuth1.encode(handle)));
    }

    private String address(String path, Map<String, String> query) {
        return XRequest.get(settings.web(path), query).address();
    }
}
