package io.parley.privacy;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** People of whom the current brand has a form and nothing else (rule PV9). */
@UseCase
@ApplicationScoped
public class Senders {

    static final int MOST = 20;
    private static final String FORMS = "select l.id, l.at, p.name, l.fields from lead l join page p on p.brand_id = l.brand_id and p.id = l.page_id "
            + "where l.fields <> '{}' and l.run_id is null and not exists (select from click c where c.id = l.click_id and c.send_id is not null)";
    @PersistenceContext
    private EntityManager entities;

    /** The newest forms in which it was typed, or of all. @return one more than {@value #MOST} where there are more */
    List<Sender> found(PageRequest request) {
        return rows(entities.createNativeQuery(FORMS + " and lower(l.fields) like ?1 escape '\\' order by l.at desc, l.id limit " + (MOST + 1))
                .setParameter(1, request.query().isEmpty() ? "%" : request.like())).toList();
    }

    /** The sender of this very form. */
    Optional<Sender> find(UUID form) {
        return rows(entities.createNativeQuery(FORMS + " and l.id = ?1").setParameter(1, form)).findFirst();
    }

    private static Stream<Sender> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row)
                .map(r -> new Sender((UUID) r[0], Cells.instant(r[1]), (String) r[2], called(Cells.typed((String) r[3]))));
    }

    /** The e-mail address, else what was typed first. */
    private static String called(Map<String, String> typed) {
        Stream<String> words = typed.values().stream().map(String::strip).filter(w -> !w.isEmpty());
        List<String> all = words.map(w -> w.length() > 60 ? w.substring(0, 60).strip() : w).toList();
        return all.stream().filter(w -> w.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")).findFirst().orElse(all.isEmpty() ? "–" : all.get(0));
    }
}
