package io.parley.campaign;

import io.parley.shared.queue.Delivered;
import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what a card waits for (rule CA8). */
@ApplicationScoped
class CardProgress {

    @Inject
    private CardPublication publication;

    void shown(@Observes WelcomeShown fact) {
        publication.welcomed(fact.entry());
    }

    void notShown(@Observes WelcomeFailed fact) {
        publication.unwelcomed(fact.entry());
    }

    /** A card's id on the channel comes as {@code id|card_uri}. */
    void delivered(@Observes Delivered fact) {
        if (fact.kind() == Dispatch.Kind.CARD) {
            String[] parts = fact.externalId().split("\\|", 2);
            publication.made(fact.subject(), fact.dispatch(), parts[0], parts[1]);
        } else if (fact.kind() == Dispatch.Kind.POST) {
            publication.posted(fact.subject(), fact.externalId());
        }
    }

    void undelivered(@Observes Undelivered fact) {
        if (fact.kind() == Dispatch.Kind.CARD || fact.kind() == Dispatch.Kind.POST) {
            publication.failed(fact.subject(), fact.dispatch(), fact.failure());
        }
    }
}
