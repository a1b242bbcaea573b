package io.parley.link;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Public codes in the order of the transactions that wrote them, a page a transaction, so that none of them is long. */
@PlatformUseCase
@ApplicationScoped
class AddressChanges {

    static final int PAGE = 10_000;
    private static final String HORIZON = "select pg_snapshot_xmin(pg_current_snapshot())::text";
    /** The names in "order by" are the table's: a bare xid would be the text that is selected. */
    private static final String AFTER = "select kind, code, brand_id, subject_id, target, closed, xid::text from public_address a "
            + "where (a.xid, a.kind, a.code) > (?::xid8, ?, ?) order by a.xid, a.kind, a.code limit " + PAGE;
    @Resource(lookup = "jdbc/parley")
    private DataSource app;

    /** Every transaction before this one has ended: what is read after now has all of them. */
    long horizon() throws SQLException {
        try (Connection connection = app.getConnection(); PreparedStatement statement = connection.prepareStatement(HORIZON);
             ResultSet row = statement.executeQuery()) {
            row.next();
            return Long.parseLong(row.getString(1));
        }
    }

    Page after(Position position) throws SQLException {
        try (Connection connection = app.getConnection(); PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, String.valueOf(position.transaction));
            statement.setString(2, position.kind);
            statement.setString(3, position.code);
            try (ResultSet rows = statement.executeQuery()) {
                return page(rows, position);
            }
        }
    }

    private static Page page(ResultSet rows, Position before) throws SQLException {
        var addresses = new ArrayList<PublicAddress>();
        Position last = before;
        while (rows.next()) {
            var address = new PublicAddress(PublicAddress.Kind.valueOf(rows.getString(1)), rows.getString(2), rows.getObject(3, UUID.class),
                    rows.getObject(4, UUID.class), rows.getString(5), rows.getBoolean(6));
            addresses.add(address);
            last = new Position(Long.parseLong(rows.getString(7)), address.kind().name(), address.code());
        }
        return new Page(addresses, last);
    }

    /** @param last where the next page goes on */
    record Page(List<PublicAddress> addresses, Position last) {

        boolean isLast() {
            return addresses.size() < PAGE;
        }
    }

    record Position(long transaction, String kind, String code) {

        static Position before(long transaction) {
            return new Position(transaction, "", "");
        }
    }
}
