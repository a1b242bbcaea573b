package io.parley.usage;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Packages given to many agencies at once, and taken back (rule US4). */
@PlatformUseCase
@ApplicationScoped
public class Moves {

    private static final String ROWS = "select m.id, p.name, m.at, m.by_name, m.undone_at, (select count(*) from package_moved d where d.move_id = m.id) "
            + "from package_move m left join limit_package p on p.id = m.package_id ";
    /** Locked before it is read, so that what each had before is what this very move takes from it. */
    private static final String MOVED = "insert into package_moved (move_id, agency_id, before_id) select ?1, id, limit_package_id from (select id, limit_package_id from agency "
            + "where state <> 'DELETED' and id = any(cast(?2 as uuid[])) and limit_package_id is distinct from cast(?3 as uuid) order by id for no key update) a";
    private static final String SET = "update agency a set limit_package_id = cast(?2 as uuid) from package_moved d where d.move_id = ?1 and d.agency_id = a.id "
            + "returning a.id, (select name from limit_package where id = d.before_id), (select name from limit_package where id = cast(?2 as uuid))";
    private static final String BACK = "update agency a set limit_package_id = (select id from limit_package where id = d.before_id) "
            + "from package_moved d join package_move m on m.id = d.move_id where m.id = ?1 and d.agency_id = a.id and a.state <> 'DELETED' and a.limit_package_id is not distinct from m.package_id "
            + "returning a.id, (select name from limit_package where id = m.package_id), (select name from limit_package where id = d.before_id)";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** Those the choice means, by id. @throws Refused when it means nobody */
    @SuppressWarnings("unchecked")
    List<UUID> agencies(Choice choice) {
        if (!choice.all()) {
            return choice.agencies();
        }
        return entities.createNativeQuery("select id from agency a where a.state <> 'DELETED' and (lower(a.name) like ?1 or a.slug like ?1)")
                .setParameter(1, new PageRequest(1, 1, "", false, choice.query()).like()).getResultList();
    }

    /** @return the move's id */
    UUID make(Choice choice) {
        choice.target().ifPresent(this::found);
        UUID id = ids.next();
        String target = choice.target().map(UUID::toString).orElse(null);
        run("insert into package_move (id, package_id, at, by_name) values (?1, cast(?2 as uuid), ?3, ?4)", id, target, time(), Current.actor().name());
        run(MOVED, id, "{" + String.join(",", agencies(choice).stream().map(UUID::toString).toList()) + "}", target);
        note(entities.createNativeQuery(SET).setParameter(1, id).setParameter(2, target).getResultList());
        return id;
    }

    /** Gives back what each had before, where it was given nothing else since. @throws Refused the second time */
    void undo(UUID id) {
        get(id);
        if (run("update package_move set undone_at = ?2 where id = ?1 and undone_at is null", id, time()) == 0) {
            throw new Refused("", "usage.move.undone");
        }
        note(entities.createNativeQuery(BACK).setParameter(1, id).getResultList());
    }

    MoveView get(UUID id) {
        return rows(ROWS + "where m.id = ?1", id).stream().findFirst().orElseThrow(() -> new NotFound("move"));
    }

    List<MoveView> newest() {
        return rows(ROWS + "order by m.at desc limit 5");
    }

    @SuppressWarnings("unchecked")
    private List<MoveView> rows(String sql, Object... args) {
        return ((List<Object[]>) query(sql, args).getResultList()).stream().map(r -> new MoveView((UUID) r[0], (String) r[1], instant(r[2]),
                (String) r[3], instant(r[4]), ((Number) r[5]).longValue())).toList();
    }

    private void note(List<?> changed) {
        for (Object each : changed) {
            var row = (Object[]) each;
            audit.note((UUID) row[0], Noted.changed("package.given", "agency", (UUID) row[0], named(row[1]), named(row[2])));
        }
    }

    private static Map<String, ?> named(Object pack) {
        return pack == null ? Map.of() : Map.of("package", pack);
    }

    private void found(UUID pack) {
        if (query("select 1 from limit_package where id = ?1 for share", pack).getResultList().isEmpty()) {
            throw new NotFound("package");
        }
    }

    private int run(String sql, Object... args) {
        return query(sql, args).executeUpdate();
    }

    private jakarta.persistence.Query query(String sql, Object... args) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return query;
    }

    private static Instant instant(Object of) {
        return of == null ? null : ((Timestamp) of).toInstant();
    }

    private OffsetDateTime time() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
