package io.parley.channel;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What a channel delivered and nobody could use, kept for the admin (rules CH5, CH6). */
@PlatformUseCase
@ApplicationScoped
public class WebhookTroubles {

    private static final String UNREADABLE = "insert into unreadable_webhook (channel, body_hash, reason, body, first_at, last_at, times) "
            + "values (?1, ?2, ?3, ?4, ?5, ?5, 1) on conflict (channel, body_hash) "
            + "do update set times = unreadable_webhook.times + 1, last_at = excluded.last_at";
    private static final String UNKNOWN = "insert into unknown_account (channel, external_id, day, times) values (?1, ?2, ?3, ?4) "
            + "on conflict (channel, external_id, day) do update set times = unknown_account.times + excluded.times";
    private static final String SHORT = "select channel, body_hash, reason, first_at, last_at, times, octet_length(body) from unreadable_webhook ";
    private static final String DAYS = "select external_id, day, times from unknown_account order by day desc, times desc, external_id";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Stores a body once; a second time it only counts. */
    public void unreadable(String channel, String hash, String reason, byte[] body) {
        entities.createNativeQuery(UNREADABLE).setParameter(1, channel).setParameter(2, hash).setParameter(3, reason).setParameter(4, body)
                .setParameter(5, Timestamp.from(clock.instant())).executeUpdate();
    }

    /** Counts events for an account that no brand has. */
    public void unknown(String channel, String externalId, int events) {
        entities.createNativeQuery(UNKNOWN).setParameter(1, channel).setParameter(2, externalId)
                .setParameter(3, java.sql.Date.valueOf(clock.instant().atZone(ZoneOffset.UTC).toLocalDate())).setParameter(4, events).executeUpdate();
    }

    /** The last seen first. */
    public Page<UnreadableRow> unreadable(PageRequest request) {
        var rows = rows(SHORT + "order by last_at desc, body_hash").setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
        long total = ((Number) rows("select count(*) from unreadable_webhook").getSingleResult()).longValue();
        return new Page<>(((Stream<?>) rows.stream()).map(r -> row((Object[]) r)).toList(), total, request);
    }

    public UnreadableRow get(String channel, String hash) {
        return ((Stream<?>) one(SHORT, channel, hash)).map(r -> row((Object[]) r)).findFirst().orElseThrow(() -> new NotFound("webhook"));
    }

    /** The body as text, at most its first 20,000 bytes. */
    public String text(String channel, String hash) {
        return ((Stream<?>) one("select substring(body from 1 for 20000) from unreadable_webhook ", channel, hash))
                .map(b -> new String((byte[]) b, StandardCharsets.UTF_8)).findFirst().orElseThrow(() -> new NotFound("webhook"));
    }

    /** The newest days first. */
    public List<UnknownRow> unknown(int most) {
        return ((Stream<?>) rows(DAYS).setMaxResults(most).getResultStream()).map(r -> unknownRow((Object[]) r)).toList();
    }

    private jakarta.persistence.Query rows(String sql) {
        return entities.createNativeQuery(sql);
    }

    private Stream<?> one(String select, String channel, String hash) {
        return rows(select + "where channel = ?1 and body_hash = ?2").setParameter(1, channel).setParameter(2, hash).getResultStream();
    }

    private static UnreadableRow row(Object[] r) {
        return new UnreadableRow((String) r[0], (String) r[1], (String) r[2], instant(r[3]), instant(r[4]),
                ((Number) r[5]).intValue(), ((Number) r[6]).intValue());
    }

    private static UnknownRow unknownRow(Object[] r) {
        return new UnknownRow((String) r[0], ((java.sql.Date) r[1]).toLocalDate(), ((Number) r[2]).longValue());
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
