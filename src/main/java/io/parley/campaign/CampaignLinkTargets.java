package io.parley.campaign;

import io.parley.bot.LinkTargets;
import io.parley.link.LinkView;
import io.parley.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The links a bot's website buttons may lead to. */
@ApplicationScoped
class CampaignLinkTargets implements LinkTargets {

    @Inject
    private Links links;

    @Override
    public List<Target> links() {
        return links.all().stream().filter(l -> !l.closed()).map(CampaignLinkTargets::target).toList();
    }

    private static Target target(LinkView link) {
        return new Target(link.id(), link.name(), link.destination() == null ? link.url() : link.destination());
    }
}
