package io.parley.link;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Current;
import io.parley.shared.web.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Where links lead: checked when a person says so (rule L12), and told to the directory of public codes. */
@ApplicationScoped
class LinkAddresses {

    @Inject
    private LinkSurroundings surroundings;
    @Inject
    private PublicAddresses directory;
    @Inject
    private Hosts hosts;

    void checkCampaign(LinkForm form) {
        if (!has(surroundings.campaigns(), form.campaignId())) {
            throw new Refused("campaign", "link.campaign.missing");
        }
    }

    void lead(Link link, LinkForm form) {
        if (form.leadsToPage() && !has(surroundings.pages(), form.pageId())) {
            throw new Refused("leads", "link.leads.missing");
        }
        if (!form.leadsToPage() && form.destination().isEmpty()) {
            throw new Refused(Destination.FIELD, "link.destination.missing");
        }
        link.lead(form.name(), form.leadsToPage() ? null : Destination.of(form.destination(), URI.create(hosts.open("/")).getAuthority()).url(),
                form.leadsToPage() ? form.pageId() : null);
    }

    void put(LinkView link) {
        String page = link.page() == null ? null : surroundings.pages().stream().filter(p -> p.id().equals(link.page())).findFirst()
                .map(LinkSurroundings.Place::code).orElseThrow(() -> new Refused("leads", "link.leads.missing"));
        directory.put(new PublicAddress(PublicAddress.Kind.LINK, link.code(), Current.brand(), link.id(),
                new LinkTarget(link.campaign(), link.destination(), page).json(), link.closed()));
    }

    private static boolean has(List<LinkSurroundings.Place> places, UUID id) {
        return places.stream().anyMatch(p -> p.id().equals(id));
    }
}
