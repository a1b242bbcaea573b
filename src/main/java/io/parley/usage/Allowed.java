package io.parley.usage;

import io.parley.shared.tenancy.Limit;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;

/** How much of each thing; null for as much as anybody likes. */
@Embeddable
class Allowed {

    private Long conversations;
    private Long messages;
    private Long micros;
    private Long members;
    private Long brands;
    private Long bots;
    private Long links;

    protected Allowed() {
    }

    Allowed(Map<Limit, Long> limits) {
        conversations = limits.get(Limit.CONVERSATIONS);
        messages = limits.get(Limit.MESSAGES);
        micros = limits.get(Limit.DOLLARS);
        members = limits.get(Limit.MEMBERS);
        brands = limits.get(Limit.BRANDS);
        bots = limits.get(Limit.BOTS);
        links = limits.get(Limit.LINKS);
    }

    /** Only those there are, in their order. */
    Map<Limit, Long> limits() {
        var all = new EnumMap<Limit, Long>(Limit.class);
        all.put(Limit.CONVERSATIONS, conversations);
        all.put(Limit.MESSAGES, messages);
        all.put(Limit.DOLLARS, micros);
        all.put(Limit.MEMBERS, members);
        all.put(Limit.BRANDS, brands);
        all.put(Limit.BOTS, bots);
        all.put(Limit.LINKS, links);
        all.values().removeIf(most -> most == null);
        return all;
    }
}
