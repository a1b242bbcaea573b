package io.parley.lifecycle;

import io.parley.shared.kernel.CsvLine;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an export: a zip of one CSV a table, found in the catalogue, and a manifest. Row by row from a cursor into pieces of a megabyte,
 * so its size costs no memory.
 */
@UseCase
@ApplicationScoped
class ExportFile {

    /** Keys to something rather than anything of the brand's own: sealed tokens, hashes, marks of transactions; and exports themselves. */
    private static final String COLUMNS = """
            select t.name, string_agg(quote_ident(a.attname), ',' order by a.attnum)
            from brand_tables() t join pg_attribute a on a.attrelid = t.name::regclass and a.attnum > 0 and not a.attisdropped
            where t.name not in ('export', 'export_chunk') and has_table_privilege(t.name, 'select')
            and a.attname not in ('access_token', 'token_secret', 'sealed', 'token_hash', 'identity_token_hash', 'hash', 'brand_id') and a.atttypid <> 'xid8'::regtype
            group by 1 order by 1""";
    private static final int FETCH = 500;
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    void write(UUID id) throws IOException, SQLException {
        Export export = entities.find(Export.class, id);
        if (export == null || !export.isWaiting()) {
            return;
        }
        var connection = entities.unwrap(Connection.class);
        var chunks = new Chunks(connection, Current.brand(), id);
        String manifest;
        try (var zip = new ZipOutputStream(chunks)) {
            manifest = tables(connection, zip);
            entry(zip, "manifest.json", out -> out.write(manifest(manifest)));
        }
        export.made(chunks.bytes(), chunks.sha256(), manifest, clock.instant());
    }

    private String tables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        JsonArrayBuilder manifest = Json.createArrayBuilder();
        for (String[] table : columns(connection)) {
            var rows = new Rows(connection, table[0], table[1]);
            entry(zip, table[0] + ".csv", rows::write);
            manifest.add(Json.createObjectBuilder().add("table", table[0]).add("rows", rows.count).add("sha256", rows.sha256()));
        }
        return manifest.build().toString();
    }

    private static byte[] manifest(String tables) {
        return tables.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS); ResultSet rows = statement.executeQuery()) {
            var found = new ArrayList<String[]>();
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            return found;
        }
    }

    private static void entry(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }

    private interface Part {

        void write(OutputStream out) throws IOException;
    }

    /** One table's rows as CSV, counted and hashed on the way. */
    private static final class Rows {

        private final Connection connection;
        private final String table;
        private final String columns;
        private final java.security.MessageDigest digest = Chunks.sha();
        private long count;

        Rows(Connection connection, String table, String columns) {
            this.connection = connection;
            this.table = table;
            this.columns = columns;
        }

        void write(OutputStream out) throws IOException {
            line(out, CsvLine.BEGIN + CsvLine.of((Object[]) columns.split(",")));
            try (var statement = connection.prepareStatement("select " + columns + " from " + table + " where brand_id = ?")) {
                statement.setFetchSize(FETCH);
                statement.setObject(1, Current.brand());
                rows(statement.executeQuery(), out);
            } catch (SQLException e) {
                throw new IOException("table " + table + " cannot be read", e);
            }
        }

        private void rows(ResultSet rows, OutputStream out) throws SQLException, IOException {
            int width = rows.getMetaData().getColumnCount();
            for (; rows.next(); count++) {
                var values = new Object[width];
                for (int i = 0; i < width; i++) {
                    values[i] = rows.getString(i + 1);
                }
                line(out, CsvLine.of(values));
            }
        }

        private void line(OutputStream out, String text) throws IOException {
            byte[] bytes = (text + CsvLine.END).getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            out.write(bytes);
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
