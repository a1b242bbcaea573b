package io.parley.lifecycle;

import io.parley.tenant.Agencies;
import io.parley.tenant.AgencyView;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import io.parley.tenant.Departures;
import io.parley.tenant.IdentityProvider;
import io.parley.tenant.MemberRow;
import io.parley.tenant.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Moves a brand to another agency (rule LC7). The identity provider comes first: joining is safe to repeat, so a move that stops there
 * is simply asked for again; leaving comes last, since it takes nothing that anybody still needs.
 */
@ApplicationScoped
class Moving {

    @Inject
    private Brands brands;
    @Inject
    private Agencies agencies;
    @Inject
    private Members members;
    @Inject
    private Departures departures;
    @Inject
    private IdentityProvider identities;

    /** @param lose members of the agency it leaves, who reach it through nothing else @param gain those of the one it comes to @param stay its own */
    public record Effect(AgencyView from, AgencyView to, List<MemberRow> lose, List<MemberRow> gain, List<MemberRow> stay) {
    }

    Effect effect(BrandView brand, UUID to) {
        List<MemberRow> own = members.ofBrand(brand.id());
        List<MemberRow> old = members.ofAgency(brand.agencyId());
        List<MemberRow> next = members.ofAgency(to);
        return new Effect(agencies.get(brand.agencyId()), agencies.get(to), without(old, own, next), without(next, own, old), own);
    }

    void move(BrandView brand, int known, UUID to) {
        Effect effect = effect(brand, to);
        List<Departures.Leaver> own = departures.of(brand.id(), brand.agencyId());
        if (effect.to().organizationId() != null) {
            own.forEach(m -> identities.join(m.subject(), effect.to().organizationId()));
        }
        brands.move(brand.id(), known, to);
        if (effect.from().organizationId() != null) {
            own.stream().filter(m -> !m.inOrganization()).forEach(m -> identities.leave(m.subject(), effect.from().organizationId()));
        }
    }

    @SafeVarargs
    private static List<MemberRow> without(List<MemberRow> from, List<MemberRow>... others) {
        Set<UUID> known = java.util.stream.Stream.of(others).flatMap(List::stream).map(MemberRow::person).collect(Collectors.toSet());
        return from.stream().filter(m -> !known.contains(m.person())).toList();
    }
}
