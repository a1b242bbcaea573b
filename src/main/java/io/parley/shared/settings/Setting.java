package io.parley.shared.settings;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a platform admin may set while Parley runs, each a whole number between its bounds. Prices are micro-dollars (x-platform.md, finding 6),
 * limits messages a day (x-platform.md 1.1), retention days.
 */
public enum Setting {
    PRICE_RECEIVED(10_000, 0, 1_000_000), PRICE_SENT(15_000, 0, 1_000_000), PRICE_READ(10_000, 0, 1_000_000),
    X_ACCOUNT_MESSAGES(1_000, 1, 1_000_000), X_APP_MESSAGES(15_000, 1, 100_000_000),
    RETENTION_TEXTS(365, 1, 3_650), RETENTION_LEADS(365, 1, 3_650), RETENTION_CLICKS(730, 30, 3_650),
    DELETION_GRACE(30, 1, 365), MAIL_ATTEMPTS(8, 1, 50);

    private static final int MICRO = 6;
    private final long usual;
    private final long least;
    private final long most;

    Setting(long usual, long least, long most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** As forms, addresses and the bundles name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> of(String key) {
        return Stream.of(values()).filter(s -> s.key().equals(key)).findFirst();
    }

    /** Prices are typed in dollars and kept in micro-dollars. */
    boolean isPrice() {
        return name().startsWith("PRICE_");
    }

    /** As a person types it. */
    String typed(long value) {
        return isPrice() ? BigDecimal.valueOf(value, MICRO).stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    /** As a sentence says it, with its thousands apart. */
    String said(long value) {
        return isPrice() ? typed(value) : String.format(Locale.ROOT, "%,d", value);
    }

    /** Empty for what is no number between the bounds, or a price of less than a micro-dollar's parts. */
    Optional<Long> read(String typed) {
        if (!typed.matches(isPrice() ? "\\d{1,4}(\\.\\d{1,6})?" : "\\d{1,12}")) {
            return Optional.empty();
        }
        long value = isPrice() ? new BigDecimal(typed).movePointRight(MICRO).longValueExact() : Long.parseLong(typed);
        return value < least || value > most ? Optional.empty() : Optional.of(value);
    }

    public long usual() {
        return usual;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }
}
