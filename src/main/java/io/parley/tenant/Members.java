package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has a role in an agency or a brand (rules TN2, TN3). A brand's list names those of its agency too; they change there only. */
@PlatformUseCase
@ApplicationScoped
public class Members {

    private static final String ROW = "select new io.parley.tenant.MemberRow(m.id, p.id, p.name, p.email, m.role, m.createdAt, a.name, p.secondFactor) ";
    private static final String FROM = """
            from Membership m join Person p on p.id = m.personId left join Agency a on a.id = m.agencyId and a.id <> :place
            where (m.agencyId = :place or m.brandId = :place or m.agencyId = (select b.agencyId from Brand b where b.id = :place))""";
    private static final String LIKE = "and (lower(p.name) like :like escape '\\' or lower(p.email) like :like escape '\\')";
    private static final String OWNERS = "select count(m) from Membership m where m.role = :owner and (m.agencyId = :place or m.brandId = :place)";
    private static final Map<String, String> ORDERS = Map.of("name", "lower(p.name)", "since", "m.createdAt", "role",
            "case when m.role = io.parley.shared.tenancy.Role.OWNER then 1 when m.role = io.parley.shared.tenancy.Role.EDITOR then 2 "
                    + "when m.role = io.parley.shared.tenancy.Role.AGENT then 3 else 4 end");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Venues venues;
    @Inject
    private Removals removals;
    @Inject
    private PlatformAudit audit;

    /** Sorted by name, role (the strongest first) or since; the query looks into names and e-mails. */
    public Page<MemberRow> page(Place here, PageRequest request) {
        String order = ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", m.id";
        return Listing.of(entities, request, FROM, LIKE).with("place", here.id()).page(ROW, MemberRow.class, order, "m");
    }

    /** Everybody of an agency, by name. */
    public List<MemberRow> ofAgency(UUID agency) {
        return rows(agency, " order by lower(p.name), m.id").getResultList();
    }

    /** A brand's own members, by name; not those it has through its agency. */
    public List<MemberRow> ofBrand(UUID brand) {
        return rows(brand, " and m.brandId = :place order by lower(p.name), m.id").getResultList();
    }

    /** @throws NotFound when it is no membership of this very place */
    public MemberRow get(Place here, UUID id) {
        return own(rows(here.id(), " and m.id = :id").setParameter("id", id)).orElseThrow(() -> new NotFound("member"));
    }

    /** A person's membership of this very place; whoever is here only through the agency has none. */
    public Optional<MemberRow> of(Place here, UUID person) {
        return own(rows(here.id(), " and p.id = :person").setParameter("person", person));
    }

    /** @param known see {@link MemberRow#version()} */
    public MemberRow changeRole(Place here, UUID id, int known, Role role) {
        Membership member = held(here, id);
        MemberRow before = get(here, id);
        member.become(known, role, owners(here));
        if (role != before.role()) {
            note(here, new Noted("member.role-changed", "member", id, fields(here, before, before.role()), fields(here, before, role)));
        }
        return before;
    }

    /** Takes the role away; hands back who had it, and what undoes it. */
    public Removed remove(Place here, UUID id) {
        Membership member = held(here, id);
        MemberRow before = get(here, id);
        member.leave(owners(here));
        entities.remove(member);
        note(here, new Noted("member.removed", "member", id, fields(here, before, before.role()), Map.of()));
        return new Removed(before, removals.keep(member));
    }

    /** Those of them to whom the invitation would bring nothing: by e-mail, and why. */
    public Map<String, Refused> known(UUID place, List<Invited> invited) {
        var byEmail = invited.stream().collect(Collectors.toMap(Invited::email, Function.identity(), (a, b) -> a));
        return byEmail.isEmpty() ? Map.of() : rows(place, " and lower(p.email) in :emails order by m.id").setParameter("emails", byEmail.keySet())
                .getResultStream().filter(m -> m.covers(byEmail.get(m.address())))
                .collect(Collectors.toMap(MemberRow::address, Members::known, (a, b) -> a, TreeMap::new));
    }

    private static Refused known(MemberRow member) {
        return new Refused("email", member.isOwn() ? "members.invite.member" : "members.invite.through", member.name(), member.through(), member.address());
    }

    /** The membership, read under the lock and by nobody before it: what is known of it is true until the transaction ends. */
    private Membership held(Place here, UUID id) {
        venues.lock(here.kind(), here.id());
        return Optional.ofNullable(entities.find(Membership.class, id)).filter(m -> m.isAt(here.id()))
                .orElseThrow(() -> new NotFound("member"));
    }

    private long owners(Place here) {
        return entities.createQuery(OWNERS, Long.class).setParameter("owner", Role.OWNER).setParameter("place", here.id()).getSingleResult();
    }

    private TypedQuery<MemberRow> rows(UUID place, String rest) {
        return entities.createQuery(ROW + FROM + rest, MemberRow.class).setParameter("place", place);
    }

    private static Optional<MemberRow> own(TypedQuery<MemberRow> rows) {
        return rows.getResultStream().filter(MemberRow::isOwn).findFirst();
    }

    private void note(Place here, Noted noted) {
        Venue venue = venues.get(here.kind(), here.id());
        audit.note(venue.agency().id(), venue.brandId(), noted);
    }

    private static Map<String, ?> fields(Place here, MemberRow member, Role role) {
        return Map.of("person", member.person(), "email", member.email(), "role", role, "place", here.href());
    }

    /** @param undo the id under which the removal can be undone (rule TN10) */
    public record Removed(MemberRow member, UUID undo) {
    }
}
