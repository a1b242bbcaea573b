package io.parley.dev.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Everything that was ever kept, one line each, in order. A last line cut short by a kill is left out. */
final class Journal implements AutoCloseable {

    private final Path file;
    private BufferedWriter out;

    Journal(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
        if (!endsWithALine()) {
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
        open();
    }

    List<JsonNode> lines() throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(file)) {
            try {
                lines.add(Json.MAPPER.readTree(line));
            } catch (JsonProcessingException cutShort) {
                continue;
            }
        }
        lines.removeIf(JsonNode::isMissingNode);
        return lines;
    }

    synchronized void append(JsonNode line) {
        try {
            out.write(line.toString() + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void wipe() throws IOException {
        out.close();
        Files.deleteIfExists(file);
        open();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private void open() throws IOException {
        out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private boolean endsWithALine() throws IOException {
        return !Files.exists(file) || Files.size(file) == 0 || Files.readString(file).endsWith("\n");
    }
}
