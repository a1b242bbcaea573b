package io.parley.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Whose account an event is for (rule CH1), remembered for ten seconds, also that nobody has it. While the database is away what
 * was known last is still said; what was never known is asked for, and that fails.
 */
@ApplicationScoped
public class AccountDirectory {

    private static final System.Logger LOG = System.getLogger(AccountDirectory.class.getName());
    private static final long FRESH = 10_000_000_000L;
    private final Cache<AccountKey, Remembered> known = Caffeine.newBuilder().maximumSize(200_000).build();
    @Inject
    private DirectoryRows rows;

    private record Remembered(Optional<KnownAccount> account, long at) {

        boolean fresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    public Optional<KnownAccount> find(String channel, String externalId) {
        var key = new AccountKey(channel, externalId);
        Remembered before = known.getIfPresent(key);
        return before != null && before.fresh() ? before.account() : ask(key, before);
    }

    private Optional<KnownAccount> ask(AccountKey key, Remembered before) {
        try {
            Optional<KnownAccount> account = rows.find(key);
            known.put(key, new Remembered(account, System.nanoTime()));
            return account;
        } catch (RuntimeException e) {
            if (before == null || before.account().isEmpty()) {
                throw e;
            }
            LOG.log(Level.WARNING, "the directory of accounts does not answer; what was known last is used", e);
            return before.account();
        }
    }

    void forget(String channel, String externalId) {
        known.invalidate(new AccountKey(channel, externalId));
    }
}
