package io.parley.shared.settings;

/**
 * What a platform admin may set while Parley runs, each a whole number between its bounds. Prices are micro-dollars (x-platform.md, finding 6),
 * limits messages a day (x-platform.md 1.1), retention days.
 */
public enum Setting {
    PRICE_RECEIVED(10_000, 0, 1_000_000), PRICE_SENT(15_000, 0, 1_000_000), PRICE_READ(10_000, 0, 1_000_000),
    X_ACCOUNT_MESSAGES(1_000, 1, 1_000_000), X_APP_MESSAGES(15_000, 1, 100_000_000),
    RETENTION_TEXTS(365, 1, 3_650), RETENTION_LEADS(365, 1, 3_650), RETENTION_CLICKS(730, 30, 3_650),
    DELETION_GRACE(30, 1, 365), MAIL_ATTEMPTS(8, 1, 50);

    private final long usual;
    private final long least;
    private final long most;

    Setting(long usual, long least, long most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
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
