package io.parley.usage;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The packages of limits (rule US3). */
@PlatformUseCase
@ApplicationScoped
public class Packages {

    private static final Map<String, String> ORDERS = Map.of("name", "lower(p.name)", "created", "p.createdAt", "conversations", "p.allowed.conversations",
            "messages", "p.allowed.messages", "dollars", "p.allowed.micros", "members", "p.allowed.members", "brands", "p.allowed.brands",
            "bots", "p.allowed.bots", "links", "p.allowed.links");
    static final String[] COLUMNS = {"name", "conversations", "messages", "dollars", "members", "brands", "bots", "links", "created"};
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    Page<PackageView> page(PageRequest request) {
        String order = ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", p.id";
        return Listing.of(entities, request, "from LimitPackage p", "where lower(p.name) like :like escape '\\'").page("select p", LimitPackage.class, order, "p")
                .map(p -> p.view(agencies(p.id())));
    }

    /** To choose one, by name. */
    List<Option> choices() {
        return entities.createQuery("select p from LimitPackage p order by lower(p.name)", LimitPackage.class).getResultStream()
                .map(p -> Option.ofText(p.id().toString(), p.name())).toList();
    }

    PackageView get(UUID id) {
        return found(id).view(agencies(id));
    }

    PackageView create(PackageForm form) {
        refuseTaken(form.name(), null);
        var made = new LimitPackage(ids.next(), form.name(), new Allowed(form.limits()), clock.instant());
        entities.persist(made);
        entities.flush();
        audit.note(null, Noted.made("package.created", "package", made.id(), made.fields()));
        return made.view(0);
    }

    PackageView change(UUID id, int version, PackageForm form) {
        refuseTaken(form.name(), id);
        LimitPackage changed = found(id);
        Map<String, ?> before = changed.fields();
        changed.change(version, form.name(), new Allowed(form.limits()));
        entities.flush();
        audit.note(null, Noted.changed("package.changed", "package", id, before, changed.fields()));
        return changed.view(agencies(id));
    }

    /** @throws Refused while an agency has it */
    PackageView remove(UUID id) {
        LimitPackage removed = found(id);
        if (agencies(id) > 0) {
            throw new Refused("", "usage.package.used");
        }
        audit.note(null, new Noted("package.removed", "package", id, removed.fields(), Map.of()));
        entities.remove(removed);
        return removed.view(0);
    }

    private void refuseTaken(String name, UUID by) {
        boolean taken = entities.createQuery("select p from LimitPackage p where lower(p.name) = lower(:name)", LimitPackage.class).setParameter("name", name)
                .getResultStream().anyMatch(p -> !p.id().equals(by));
        if (taken) {
            throw new Refused("name", "usage.package.name.taken", name);
        }
    }

    private LimitPackage found(UUID id) {
        return Optional.ofNullable(entities.find(LimitPackage.class, id)).orElseThrow(() -> new NotFound("package"));
    }

    private long agencies(UUID id) {
        return ((Number) entities.createNativeQuery("select count(*) from agency where limit_package_id = ?1").setParameter(1, id).getSingleResult()).longValue();
    }
}
