package io.parley.shared.queue;

import io.parley.shared.tenancy.ClaimedWork.Claimed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** The next thing to do, of any brand, locked in the caller's transaction. */
@ApplicationScoped
class Claims {

    private final AtomicReference<UUID> served = new AtomicReference<>(new UUID(0, 0));
    @Resource(lookup = "jdbc/parley")
    private DataSource app;
    @Inject
    private Clock clock;

    Optional<Claimed> inbox() throws SQLException {
        try (Connection connection = app.getConnection();
             PreparedStatement claim = connection.prepareStatement("select brand, item from claim_inbox(?)")) {
            claim.setTimestamp(1, Timestamp.from(clock.instant()));
            return one(claim);
        }
    }

    Optional<Claimed> outbox() throws SQLException {
        try (Connection connection = app.getConnection();
             PreparedStatement claim = connection.prepareStatement("select brand, item from claim_outbox(?, ?)")) {
            claim.setTimestamp(1, Timestamp.from(clock.instant()));
            claim.setObject(2, served.get());
            Optional<Claimed> claimed = one(claim);
            claimed.ifPresent(c -> served.set(c.brand()));
            return claimed;
        }
    }

    private static Optional<Claimed> one(PreparedStatement claim) throws SQLException {
        try (ResultSet rows = claim.executeQuery()) {
            return rows.next() ? Optional.of(new Claimed(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class))) : Optional.empty();
        }
    }
}
