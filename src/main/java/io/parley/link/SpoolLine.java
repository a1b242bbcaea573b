package io.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** An entry as one line of a spool file: its CRC-32, then kind, id and fields, apart by tabs. A line cut short is none (rule L10). */
final class SpoolLine {

    private static final String NOTHING = "\\N";

    private SpoolLine() {
    }

    static String write(LedgerEntry entry) {
        String text = entry.kind() + "\t" + entry.id() + "\t"
                + entry.fields().stream().map(SpoolLine::escape).collect(Collectors.joining("\t"));
        return sum(text) + "\t" + text + "\n";
    }

    /** @param line without its end */
    static Optional<LedgerEntry> read(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || !line.substring(0, tab).equals(sum(line.substring(tab + 1)))) {
            return Optional.empty();
        }
        String[] parts = line.substring(tab + 1).split("\t", -1);
        List<String> fields = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            fields.add(unescape(parts[i]));
        }
        return Optional.of(new LedgerEntry(LedgerEntry.Kind.valueOf(parts[0]), UUID.fromString(parts[1]), fields));
    }

    private static String escape(String field) {
        return field == null ? NOTHING : field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String field) {
        if (field.equals(NOTHING) || field.indexOf('\\') < 0) {
            return field.equals(NOTHING) ? null : field;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            plain.append(c != '\\' ? c : switch (field.charAt(++i)) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> '\\';
            });
        }
        return plain.toString();
    }

    private static String sum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
