package io.parley.shared.queue;

import io.parley.shared.settings.PlatformSettings;
import io.parley.shared.settings.Setting;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What an account, and the app all brands share, may still send today (rule Q8; x-platform.md 1.1). */
@UseCase
@ApplicationScoped
public class Budgets {

    private static final Duration DAY = Duration.ofHours(24);
    private static final String SET = " on conflict %s do update set quota = excluded.quota, "
            + "used = case when b.started_at <= ?1 then 1 else b.used + 1 end, started_at = case when b.started_at <= ?1 then ?2 else b.started_at end "
            + "where b.started_at <= ?1 or b.used < excluded.quota";
    private static final String ACCOUNT = "insert into budget as b (brand_id, account_id, name, started_at, used, quota) "
            + "values (?3, ?4, 'messages-day', ?2, 1, ?5)" + SET.formatted("(brand_id, account_id, name)");
    private static final String APP = "insert into app_budget as b (channel, name, started_at, used, quota) values ('x', 'messages-day', ?2, 1, ?3)"
            + SET.formatted("(channel, name)");
    private static final String STARTED = "select started_at from budget where account_id = ?1 and name = 'messages-day'";
    private static final String APP_STARTED = "select started_at from app_budget where channel = 'x' and name = 'messages-day'";
    private static final String CORRECT = "update budget set used = greatest(0, quota - ?2), started_at = ?3 where account_id = ?1 and name = 'messages-day' "
            + "and quota = ?4";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Gates gates;
    @Inject
    private Clock clock;
    @Inject
    private PlatformSettings settings;

    /** Takes one message from the account's and the app's day, or closes the account's gate until the exhausted one begins anew. */
    boolean take(UUID account) {
        Instant now = clock.instant();
        boolean own = entities.createNativeQuery(ACCOUNT).setParameter(1, Rows.time(now.minus(DAY))).setParameter(2, Rows.time(now))
                .setParameter(3, Current.brand()).setParameter(4, account).setParameter(5, (int) settings.get(Setting.X_ACCOUNT_MESSAGES)).executeUpdate() > 0;
        if (!own) {
            return exhausted(account, "budget", entities.createNativeQuery(STARTED).setParameter(1, account).getSingleResult());
        }
        boolean shared = entities.createNativeQuery(APP).setParameter(1, Rows.time(now.minus(DAY))).setParameter(2, Rows.time(now))
                .setParameter(3, (int) settings.get(Setting.X_APP_MESSAGES)).executeUpdate() > 0;
        return shared || exhausted(account, "app-budget", entities.createNativeQuery(APP_STARTED).getSingleResult());
    }

    /** The channel counts differently: it is right. */
    void correct(UUID account, Receipt.Allowance allowance) {
        entities.createNativeQuery(CORRECT).setParameter(1, account).setParameter(2, allowance.remaining())
                .setParameter(3, Rows.time(allowance.began(clock.instant()))).setParameter(4, allowance.limit()).executeUpdate();
    }

    private boolean exhausted(UUID account, String reason, Object started) {
        gates.close(account, reason, null, Rows.instant(started).plus(DAY));
        return false;
    }
}
