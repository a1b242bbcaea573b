package io.parley.channel;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts events that are not handled, by kind and day (rule CH10). */
@PlatformUseCase
@ApplicationScoped
public class EventKinds {

    static final int MOST = 200;
    private static final int KEPT_DAYS = 90;
    private static final String OTHER = "other";
    private static final Pattern KIND = Pattern.compile("[a-z_.]{1,60}");
    private static final String OLD = "delete from event_kind where channel = ?1 and day < ?2";
    private static final String COUNT = "insert into event_kind as k (channel, day, kind, times) select ?1, ?2, case when exists (select from event_kind e "
            + "where e.channel = ?1 and e.day = ?2 and e.kind = ?3) or (select count(*) from event_kind e where e.channel = ?1 and e.day = ?2) < ?5 "
            + "then ?3 else '" + OTHER + "' end, ?4 on conflict (channel, day, kind) do update set times = k.times + excluded.times";
    private static final String NEWEST = "select day, kind, times from event_kind order by day desc, times desc, kind";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** @param kind the channel's own word; what is too long or has other characters counts as {@value #OTHER} */
    public void count(String channel, String kind, int times) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        entities.createNativeQuery(OLD).setParameter(1, channel).setParameter(2, Date.valueOf(today.minusDays(KEPT_DAYS))).executeUpdate();
        entities.createNativeQuery(COUNT).setParameter(1, channel).setParameter(2, Date.valueOf(today))
                .setParameter(3, KIND.matcher(kind).matches() ? kind : OTHER).setParameter(4, times).setParameter(5, MOST).executeUpdate();
    }

    /** The newest days first. */
    List<KindRow> newest(int most) {
        return ((Stream<?>) entities.createNativeQuery(NEWEST).setMaxResults(most).getResultStream()).map(r -> (Object[]) r)
                .map(r -> new KindRow(((Date) r[0]).toLocalDate(), (String) r[1], ((Number) r[2]).longValue())).toList();
    }
}
