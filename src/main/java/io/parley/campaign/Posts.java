package io.parley.campaign;

import io.parley.channel.Accounts;
import io.parley.channel.ChannelAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the posts of published cards are to be seen. */
@ApplicationScoped
class Posts {

    @Inject
    private Accounts accounts;
    @Inject
    private ChannelAddresses addresses;

    /** Empty before the card is published. */
    Optional<String> of(CardView card) {
        return Optional.ofNullable(card.post()).map(post -> addresses.post(accounts.get(card.account()).handle(), post));
    }
}
