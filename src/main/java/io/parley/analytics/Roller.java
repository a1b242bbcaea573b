package io.parley.analytics;

import io.parley.shared.settings.PlatformSettings;
import io.parley.shared.settings.Setting;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** Rolls up as the one role that reads the ledgers of all brands; whichever node comes first does it (rule AN7). */
@ApplicationScoped
class Roller {

    private static final System.Logger LOG = System.getLogger(Roller.class.getName());
    @Resource(lookup = "jdbc/roller")
    private DataSource source;
    @Resource(lookup = "jdbc/owner")
    private DataSource owner;
    @Inject
    private PlatformSettings settings;
    @Inject
    private Clock clock;

    void roll() throws SQLException {
        inTransaction(roller -> {
            if (new Roll(roller, clock.instant(), prices()).run() == Roll.Turn.ELSEWHERE) {
                rebase(roller);
            }
        });
    }

    /** @return what was found; null while another node recounts */
    Recount.Found recount() throws SQLException {
        roll();
        var found = new Recount.Found[1];
        inTransaction(roller -> found[0] = new Recount(roller).run(clock.instant()));
        return found[0];
    }

    private void rebase(Connection roller) throws SQLException {
        LOG.log(System.Logger.Level.WARNING, "this is another database cluster than the one the figures were counted in: counting everything anew");
        try (Connection ledgers = owner.getConnection()) {
            ledgers.setAutoCommit(false);
            new Rebase(ledgers, roller, prices()).run();
        }
    }

    private Spending prices() {
        return new Spending(settings.get(Setting.PRICE_RECEIVED), settings.get(Setting.PRICE_SENT));
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection roller = source.getConnection()) {
            roller.setAutoCommit(false);
            try {
                work.with(roller);
                roller.commit();
            } finally {
                roller.rollback();
            }
        }
    }

    private interface Work {

        void with(Connection roller) throws SQLException;
    }
}
