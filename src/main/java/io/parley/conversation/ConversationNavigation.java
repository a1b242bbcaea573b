package io.parley.conversation;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The way to a brand's conversations, for those who may read them. */
@ApplicationScoped
class ConversationNavigation implements Navigation {

    @Override
    public Stream<Entry> entries(Visit visit, String path) {
        return visit.place().filter(here -> here.kind() == Place.Kind.BRAND && here.role() != Role.ANALYST).stream()
                .map(here -> new Entry(25, "conversation.nav", here.href() + "/conversations", "inbox"));
    }
}
