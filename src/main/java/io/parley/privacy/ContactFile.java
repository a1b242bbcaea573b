package io.parley.privacy;

import io.parley.privacy.ContactView.Goal;
import io.parley.privacy.ContactView.Passage;
import io.parley.privacy.ContactView.Talk;
import io.parley.privacy.ContactView.Tap;
import io.parley.privacy.ContactView.Typed;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is held of one contact, as their page shows it. */
@UseCase
@ApplicationScoped
public class ContactFile {

    private static final String NEWEST = " desc limit 50";
    private static final Map<String, String> COUNTS = counts();
    private static final String TALKS = "select k.id, a.handle, k.last_message_at, (select count(*) from message m where m.brand_id = k.brand_id "
            + "and m.conversation_id = k.id) from conversation k join account a on a.brand_id = k.brand_id and a.id = k.account_id "
            + "where k.contact_id = ?1 order by k.last_message_at" + NEWEST;
    private static final String RUNS = "select c.name, e.name as entry, r.started_at, r.status, r.mode from run r "
            + "join campaign c on c.brand_id = r.brand_id and c.id = r.campaign_id "
            + "left join entry_point e on e.brand_id = r.brand_id and e.id = r.entry_point_id where r.id in " + Held.RUNS + " order by r.started_at" + NEWEST;
    private static final String LEADS = "select l.at, l.page_id, p.name, l.fields from lead l join page p on p.brand_id = l.brand_id and p.id = l.page_id "
            + "where l.id in " + Held.LEADS + " order by l.at" + NEWEST;
    private static final String CLICKS = "select c.at, coalesce(l.name, ''), c.class from click c left join link l on l.brand_id = c.brand_id "
            + "and l.id = c.link_id where c.id in " + Held.LED + " order by c.id" + NEWEST;
    private static final String GOALS = "select v.at, v.goal, p.name from conversion v left join page p on p.brand_id = v.brand_id and p.id = v.page_id "
            + "where v.run_id in " + Held.RUNS + " or v.click_id in " + Held.LED + " order by v.at" + NEWEST;
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Contacts contacts;

    /** @throws io.parley.shared.kernel.NotFound */
    ContactView get(UUID id) {
        ContactRow contact = contacts.get(id);
        var counts = new LinkedHashMap<String, Long>();
        COUNTS.forEach((kind, sql) -> counts.put(kind, ((Number) entities.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue()));
        return new ContactView(contact, counts,
                rows(TALKS, id).map(r -> new Talk((UUID) r[0], (String) r[1], Cells.instant(r[2]), ((Number) r[3]).longValue())).toList(),
                rows(RUNS, id).map(r -> new Passage((String) r[0], (String) r[1], Cells.instant(r[2]), (String) r[3], r[4].equals("REHEARSAL"))).toList(),
                rows(LEADS, id).map(r -> new Typed(Cells.instant(r[0]), (UUID) r[1], (String) r[2], Cells.typed((String) r[3]))).toList(),
                rows(CLICKS, id).map(r -> new Tap(Cells.instant(r[0]), (String) r[1], (String) r[2])).toList(),
                rows(GOALS, id).map(r -> new Goal(Cells.instant(r[0]), (String) r[1], (String) r[2])).toList());
    }

    private Stream<Object[]> rows(String sql, UUID id) {
        List<?> rows = entities.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(r -> (Object[]) r);
    }

    private static Map<String, String> counts() {
        var counts = new LinkedHashMap<String, String>();
        counts.put("TALKS", "select count(*) from conversation k where k.contact_id = ?1");
        counts.put("MESSAGES", "select count(*) from message m where m.conversation_id in " + Held.TALKS);
        counts.put("RUNS", "select count(*) from run r where r.conversation_id in " + Held.TALKS);
        counts.put("LEADS", "select count(*) from lead l where l.id in " + Held.LEADS);
        counts.put("CLICKS", "select count(*) from click c where c.class = 'HUMAN' and c.id in " + Held.LED);
        counts.put("GOALS", "select count(*) from conversion v where v.run_id in " + Held.RUNS + " or v.click_id in " + Held.LED);
        return counts;
    }
}
