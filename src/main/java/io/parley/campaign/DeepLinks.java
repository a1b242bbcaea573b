package io.parley.campaign;

import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.channel.ChannelAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The addresses that open a conversation at an entry point, for those whose words the channel shows. */
@ApplicationScoped
class DeepLinks {

    @Inject
    private Accounts accounts;
    @Inject
    private ChannelAddresses addresses;

    Map<UUID, String> of(List<EntryPointView> entries) {
        Map<UUID, String> ids = accounts.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::externalId));
        return entries.stream().filter(e -> e.welcome() != null)
                .collect(Collectors.toMap(EntryPointView::id, e -> addresses.compose(ids.get(e.account()), e.welcome())));
    }
}
