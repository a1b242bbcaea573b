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

/** People of whom the current brand has a form and nothing else, or nothing else any more since they were erased (rule PV9). */
@UseCase
@ApplicationScoped
public class Senders {

    static final int MOST = 20;
    private static final String FORM = "select l.id, l.at, l.page_id, l.fields from lead l ";
    /** Nor by a button of a message to somebody who is known. */
    private static final String STRANGER = "l.fields <> '{}' and not exists (select from click t join outbox o on o.id = t.send_id and o.kind = 'MESSAGE' "
            + "join conversation k on k.id = o.subject_id join contact c on c.id = k.contact_id where t.id = l.click_id and c.erased_at is null)";
    /** Most forms are of people who are known: none of those is looked at. No run led to the first, and the others' run is of somebody erased. */
    private static final String NEWEST = "with gone as materialized (select r.id from contact c join conversation k on k.contact_id = c.id "
            + "join run r on r.conversation_id = k.id where c.erased_at is not null) select s.id, s.at, p.name, s.fields from ("
            + newest("where l.run_id is null and ") + " union all " + newest("join gone g on g.id = l.run_id where ")
            + ") s join page p on p.id = s.page_id order by s.at desc, s.id limit " + (MOST + 1);
    private static final String THIS = "select s.id, s.at, p.name, s.fields from (" + FORM + "where l.id = ?1 and " + STRANGER + " and not exists (select from run r "
            + "join conversation k on k.id = r.conversation_id join contact c on c.id = k.contact_id where r.id = l.run_id and c.erased_at is null)) s "
            + "join page p on p.id = s.page_id";
    private static final String LIKE = " and lower(l.fields) like ?1 escape '\\'";
    @PersistenceContext
    private EntityManager entities;

    /** The newest forms in which it was typed, or of all. @return one more than {@value #MOST} where there are more */
    List<Sender> found(PageRequest request) {
        boolean all = request.query().isEmpty();
        Query query = entities.createNativeQuery(NEWEST.formatted(all ? "" : LIKE));
        return rows(all ? query : query.setParameter(1, request.like())).toList();
    }

    /** The sender of this very form. */
    Optional<Sender> find(UUID form) {
        return rows(entities.createNativeQuery(THIS).setParameter(1, form)).findFirst();
    }

    /** The newest of those, or of those that a search finds. */
    private static String newest(String whose) {
        return "(" + FORM + whose + STRANGER + "%1$s order by l.at desc, l.id limit " + (MOST + 1) + ")";
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
