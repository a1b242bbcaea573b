package io.parley.dev.statics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The style sheets of a folder, joined. */
record Sheets(Path folder) {

    private static final String FIRST = "tokens.css";

    /** All of them. Cascade layers, declared in the first, order the rest. */
    String portal() throws IOException {
        try (var files = Files.list(folder)) {
            List<String> rest = files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".css") && !n.equals(FIRST)).sorted().toList();
            return read(Stream.concat(Stream.of(FIRST), rest.stream()).toList());
        }
    }

    /** Those of public pages, without comments and indentation: each page carries them. */
    String landing() throws IOException {
        return read(List.of("landing.css", "landing-form.css")).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n");
    }

    private String read(List<String> names) throws IOException {
        var text = new StringBuilder();
        for (String name : names) {
            text.append(Files.readString(folder.resolve(name)));
        }
        return text.toString();
    }
}
