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
 * Moves a brand to another agency (rule LC7). Joining comes first and is safe to repeat, so a move that stops there is simply asked for again.
 * Leaving comes last, since it takes nothing that anybody still needs: the brand has moved by then, whatever the identity provider says.
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
    @Inject
    private Relocation relocation;
    @Inject
    private Parting parting;
    @Inject
    private Farewells farewells;

    /** @param lose members of the agency it leaves, who reach it through nothing else @param gain those of the one it comes to @param stay its own */
    public record Effect(AgencyView from, AgencyView to, List<MemberRow> lose, List<MemberRow> gain, List<MemberRow> stay) {
    }

    Effect effect(BrandView brand, UUID to) {
        List<MemberRow> own = members.ofBrand(brand.id());
        List<MemberRow> old = members.ofAgency(brand.agencyId());
        List<MemberRow> next = members.ofAgency(to);
        return new Effect(agencies.get(brand.agencyId()), agencies.get(to), without(old, own, next), without(next, own, old), own);
    }

    /**
     * @return whether all is done; else somebody has still to leave the old organization, which is noted and repeated (rule LC10)
     * @throws IdentityProvider.Unavailable when nothing has moved
     */
    boolean move(BrandView brand, int known, UUID to) {
        String organization = agencies.get(to).organizationId();
        if (organization != null) {
            departures.of(brand.id(), brand.agencyId()).stream().filter(Departures.Leaver::member).forEach(m -> identities.join(m.subject(), organization));
        }
        relocation.move(brand.id(), known, to);
        parting.sayAll();
        return !farewells.isOpen(brand.id());
    }

    @SafeVarargs
    private static List<MemberRow> without(List<MemberRow> from, List<MemberRow>... others) {
        Set<UUID> known = java.util.stream.Stream.of(others).flatMap(List::stream).map(MemberRow::person).collect(Collectors.toSet());
        return from.stream().filter(m -> !known.contains(m.person())).toList();
    }
}
