package io.parley.analytics;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A brand's ledgers, written as the application and the click writer write them. */
final class Ledgers {

    final UUID brand;
    final UUID campaign;
    final UUID conversation = UUID.randomUUID();
    final UUID account = UUID.randomUUID();
    final UUID entry = UUID.randomUUID();
    final UUID version = UUID.randomUUID();

    private Ledgers(UUID brand, UUID campaign) {
        this.brand = brand;
        this.campaign = campaign;
    }

    static Ledgers of(UUID brand, UUID campaign) throws SQLException {
        var ledgers = new Ledgers(brand, campaign);
        ledgers.inBrand(ledgers::furnish);
        return ledgers;
    }

    interface Work {

        void in(Sql sql) throws SQLException;
    }

    void inBrand(Work work) throws SQLException {
        try (Sql app = Sql.as("app").inBrand(brand)) {
            work.in(app);
            app.connection().commit();
        }
    }

    private void furnish(Sql app) throws SQLException {
        UUID contact = UUID.randomUUID();
        app.run("insert into account (brand_id, id, channel, external_id, handle, name, connected_at, version) values (?, ?, 'x', ?, 'h', 'n', now(), 1)",
                brand, account, account.toString());
        app.run("insert into contact (brand_id, id, channel, external_id, first_seen_at, last_seen_at) values (?, ?, 'x', ?, now(), now())",
                brand, contact, contact.toString());
        app.run("insert into conversation (brand_id, id, account_id, contact_id, lane, language, last_message_at, created_at, version) "
                + "values (?, ?, ?, ?, ?, 'en', now(), now(), 1)", brand, conversation, account, contact, UUID.randomUUID());
    }

    /** A run that came in by a card's button (0: by an entry point). */
    UUID run(Sql app, UUID card, int button, Instant at, String mode) throws SQLException {
        UUID run = UUID.randomUUID();
        app.run("insert into run (brand_id, id, conversation_id, campaign_id, entry_point_id, flow_version_id, card_id, button, mode, language, state, "
                + "status, started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'en', '{}', 'FINISHED', ?)", brand, run, conversation, campaign, entry, version,
                button == 0 ? null : card, button == 0 ? null : button, mode, at.atOffset(ZoneOffset.UTC));
        return run;
    }

    /** @param outcome null while it waits */
    void step(Sql app, UUID run, int ordinal, String step, String outcome, Instant at, String mode) throws SQLException {
        UUID visit = UUID.randomUUID();
        app.run("insert into step_visit (brand_id, id, run_id, campaign_id, flow_version_id, step, ordinal, mode, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                brand, visit, run, campaign, version, step, ordinal, mode, at.atOffset(ZoneOffset.UTC));
        if (outcome != null) {
            app.run("insert into step_outcome (brand_id, visit_id, run_id, campaign_id, step, outcome, mode, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    brand, visit, run, campaign, step, outcome, mode, at.atOffset(ZoneOffset.UTC));
        }
    }

    /** A message of the run, done, whose links lead back to it. */
    UUID send(Sql app, UUID run, String mode) throws SQLException {
        UUID send = UUID.randomUUID();
        app.run("insert into outbox (brand_id, id, account_id, lane, kind, subject_id, run_id, step, mode, body, state, due_at, created_at) "
                + "values (?, ?, ?, ?, 'MESSAGE', ?, ?, 'cocktail', ?, '{}', 'DONE', now(), now())", brand, send, account, UUID.randomUUID(), conversation, run, mode);
        return send;
    }

    /** What a contact said. */
    void heard(Sql app, Instant at) throws SQLException {
        app.run("insert into message (brand_id, id, conversation_id, author, text, at) values (?, ?, ?, 'CONTACT', 'Hello', ?)", brand, UUID.randomUUID(),
                conversation, at.atOffset(ZoneOffset.UTC));
    }

    /** A message of ours, which the channel takes in a later transaction than it was written in. */
    void taken(UUID send, Instant at) throws SQLException {
        inBrand(app -> app.run("update outbox set state = 'DONE', done_at = ?, done_xid = pg_current_xact_id() where id = ?", at.atOffset(ZoneOffset.UTC), send));
    }

    void goal(Sql app, String goal, UUID run, UUID page, Instant at, String mode) throws SQLException {
        app.run("insert into conversion (brand_id, id, goal, key, campaign_id, run_id, page_id, mode, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", brand,
                UUID.randomUUID(), goal, run.toString(), campaign, run, page, mode, at.atOffset(ZoneOffset.UTC));
    }

    void click(Sql ingest, UUID id, UUID link, UUID send, String kind, Instant at) throws SQLException {
        ingest.run("insert into click (brand_id, id, at, link_id, campaign_id, send_id, class, reason) values (?, ?, ?, ?, ?, ?, ?, 'test')",
                brand, id, at.atOffset(ZoneOffset.UTC), link, campaign, send, kind);
    }

    void view(Sql ingest, UUID page, UUID send, String kind, Instant at) throws SQLException {
        ingest.run("insert into page_view (brand_id, id, at, page_id, page_version_id, campaign_id, send_id, class, reason) values (?, ?, ?, ?, ?, ?, ?, ?, 'test')",
                brand, UUID.randomUUID(), at.atOffset(ZoneOffset.UTC), page, page, campaign, send, kind);
    }
}
