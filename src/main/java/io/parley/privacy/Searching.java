package io.parley.privacy;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks for a person in every column of every table of the current brand (rule PV6). */
@UseCase
@ApplicationScoped
public class Searching {

    /** A shorter one would be found in somebody else's words. */
    private static final int SHORTEST = 5;
    private static final String TABLES = "select cast(c.relname as text) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'brand_id' "
            + "and not a.attisdropped where c.relnamespace = cast('public' as regnamespace) and c.relkind in ('r', 'p') and not c.relispartition "
            + "and has_table_privilege(c.oid, 'select') order by 1";
    private static final String NAMES = "select c.external_id from contact c where c.id = ?1 union select e.mail from " + Held.EMAILS + " e(mail)";
    @PersistenceContext
    private EntityManager entities;

    /** What tells of this contact and nobody else: the channel's id of them and the addresses they typed. */
    List<String> names(UUID contact) {
        return texts(NAMES, contact).stream().filter(n -> n.length() >= SHORTEST).toList();
    }

    /** How many rows of each table hold one of these. */
    List<Proof.Rows> find(List<String> names) {
        String pattern = names.stream().map(n -> n.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1")).collect(Collectors.joining("|", "(", ")"));
        var found = new ArrayList<Proof.Rows>();
        for (String table : texts(TABLES)) {
            Object rows = entities.createNativeQuery("select count(*) from " + table + " t where t.brand_id = ?1 and cast(t as text) ~* ?2")
                    .setParameter(1, Current.brand()).setParameter(2, pattern).getSingleResult();
            found.add(new Proof.Rows(table, names.isEmpty() ? 0 : ((Number) rows).longValue()));
        }
        return found;
    }

    private List<String> texts(String sql, Object... args) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(String.class::cast).toList();
    }
}
