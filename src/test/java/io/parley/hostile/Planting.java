package io.parley.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.parley.fixtures.Sql;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts hostile texts where words are kept: into every row of a brand and of those around it, another text in each place. */
public final class Planting {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** A leaf like this is a key, a number, an address or a name of ours, without which the rest would mean nothing. */
    private static final String CODE = "[a-zA-Z0-9_.:|+-]*|https?://\\S*|#\\S*";
    private final UUID brand;
    private final UUID agency;
    private final List<UUID> people;
    private final Set<String> planted = new TreeSet<>();

    public Planting(UUID brand, UUID agency, List<UUID> people) {
        this.brand = brand;
        this.agency = agency;
        this.people = people;
    }

    /** @param texts what comes next: all of it where a place takes so much, else the first @return the columns in which something stands now */
    public Set<String> with(Supplier<List<String>> texts) throws SQLException, IOException {
        try (Sql all = Sql.asSuperuser()) {
            all.connection().setAutoCommit(false);
            all.run("set session_replication_role = replica");
            for (String column : Columns.all()) {
                plant(all, column, texts);
            }
            all.connection().commit();
        }
        return planted;
    }

    private void plant(Sql all, String column, Supplier<List<String>> texts) throws SQLException, IOException {
        String table = column.substring(0, column.indexOf('.'));
        String name = Columns.name(column);
        if (!Columns.WORDS.contains(name) && !Columns.JSON.contains(name)) {
            return;
        }
        for (String row : all.column("select ctid::text from " + table + " where " + where(all, table) + " and \"" + name + "\" is not null limit 40", ids(table))) {
            if (Columns.JSON.contains(name)) {
                set(all, column, row, json(all.one("select \"" + name + "\" from " + table + " where ctid = ?::tid", row), texts));
            } else {
                List<String> next = texts.get();
                if (!set(all, column, row, String.join(" ", next))) {
                    set(all, column, row, next.get(0));
                }
            }
        }
    }

    /** What a check of the database refuses was never there. */
    private boolean set(Sql all, String column, String row, String text) throws SQLException {
        Savepoint before = all.connection().setSavepoint();
        try {
            all.run("update " + column.substring(0, column.indexOf('.')) + " set \"" + Columns.name(column) + "\" = ? where ctid = ?::tid", text, row);
            planted.add(column);
            return true;
        } catch (SQLException refused) {
            all.connection().rollback(before);
            return false;
        }
    }

    private String where(Sql all, String table) throws SQLException {
        return switch (table) {
            case "brand" -> "id = ?";
            case "agency" -> "id = ?";
            case "person" -> "id = any(?)";
            default -> all.column("select 1 from information_schema.columns where table_name = ? and column_name = 'brand_id'", table).isEmpty() ? "false and ? is null" : "brand_id = ?";
        };
    }

    private Object ids(String table) {
        return table.equals("person") ? people.toArray(UUID[]::new) : table.equals("agency") ? agency : brand;
    }

    private static String json(String json, Supplier<List<String>> texts) throws IOException {
        return MAPPER.writeValueAsString(replaced(MAPPER.readTree(json), texts));
    }

    private static JsonNode replaced(JsonNode node, Supplier<List<String>> texts) {
        if (node instanceof ObjectNode object) {
            for (String field : new ArrayList<>(iterable(object))) {
                object.set(field, replaced(object.get(field), texts));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), texts));
            }
        } else if (node.isTextual() && !node.asText().matches(CODE)) {
            return TextNode.valueOf(String.join(" ", texts.get()));
        }
        return node;
    }

    private static List<String> iterable(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
