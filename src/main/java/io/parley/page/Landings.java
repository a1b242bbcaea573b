package io.parley.page;

import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.channel.ChannelAddresses;
import io.parley.link.Arrivals;
import io.parley.link.Arrived;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** The current brand's live pages, as the public reads them. */
@UseCase
@ApplicationScoped
class Landings {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Arrivals arrivals;
    @Inject
    private Accounts accounts;
    @Inject
    private ChannelAddresses channel;

    /** @param click as the address names it, so perhaps nobody's; null without @throws NotFound when the page is not live */
    Landing of(UUID id, UUID click) {
        LandingPage page = Optional.ofNullable(entities.find(LandingPage.class, id)).filter(LandingPage::isPublished)
                .orElseThrow(() -> new NotFound("page"));
        PageVersion version = entities.find(PageVersion.class, page.liveVersionId());
        Optional<Arrived> arrived = Optional.ofNullable(click).flatMap(c -> arrivals.of(c, id));
        Wording wording = arrived.map(a -> Wording.read(a.words())).orElse(Wording.NONE);
        return new Landing(Current.brand(), id, page.campaignId(), version.id(), version.content().worded(wording::fill),
                arrived.orElse(null), back(arrived.map(Arrived::account).orElse(null)));
    }

    /** The account of the conversation, else the brand's first. */
    private String back(UUID account) {
        return accounts.all().stream().filter(AccountView::connected)
                .min(Comparator.comparing((AccountView a) -> !a.id().equals(account)).thenComparing(a -> a.mode().equals("REHEARSAL")))
                .map(a -> channel.compose(a.externalId(), null)).orElse(null);
    }
}
