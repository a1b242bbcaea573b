package io.parley.privacy;

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
import javax.sql.DataSource;

/** The next erasure to be tried, of any brand, locked in the caller's transaction. */
@ApplicationScoped
class ErasureClaims {

    @Resource(lookup = "jdbc/parley")
    private DataSource app;
    @Inject
    private Clock clock;

    Optional<Claimed> next() throws SQLException {
        try (Connection connection = app.getConnection(); PreparedStatement claim = connection.prepareStatement("select brand, item from claim_erasure(?)")) {
            claim.setTimestamp(1, Timestamp.from(clock.instant()));
            try (ResultSet rows = claim.executeQuery()) {
                return rows.next() ? Optional.of(new Claimed(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class))) : Optional.empty();
            }
        }
    }
}
