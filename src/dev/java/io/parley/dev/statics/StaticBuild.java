package io.parley.dev.statics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the static files of a web application under hashed names, compressed, with a manifest. */
record StaticBuild(Path webapp, Path target) {

    static final String MANIFEST = "manifest.properties";

    /** @param args the web application's folder and the one to write */
    public static void main(String[] args) throws IOException {
        new StaticBuild(Path.of(args[0]), Path.of(args[1])).write();
    }

    void write() throws IOException {
        var names = new HashedNames(sources());
        List<Compression> compressions = Compression.here();
        empty();
        for (Map.Entry<String, String> file : names.all().entrySet()) {
            write(file.getValue(), names.content(file.getKey()), compressions);
        }
        String manifest = names.all().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue() + "\n").collect(Collectors.joining());
        Files.writeString(target.resolve(MANIFEST), manifest);
    }

    private Map<String, byte[]> sources() throws IOException {
        var found = new TreeMap<String, byte[]>();
        for (String folder : new String[] {"js", "img"}) {
            try (var files = Files.list(webapp.resolve(folder))) {
                for (Path file : files.toList()) {
                    found.put("/" + folder + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
        var sheets = new Sheets(webapp.resolve("css"));
        found.put("/css/parley.css", sheets.portal().getBytes(StandardCharsets.UTF_8));
        found.put("/css/landing.css", sheets.landing().getBytes(StandardCharsets.UTF_8));
        return found;
    }

    private void write(String name, byte[] content, List<Compression> compressions) throws IOException {
        Path file = target.resolve(name.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        for (Compression compression : compressions) {
            byte[] small = compression.of(content);
            if (small.length < content.length) {
                Files.write(file.resolveSibling(file.getFileName() + compression.ending()), small);
            }
        }
    }

    private void empty() throws IOException {
        Files.createDirectories(target);
        try (var old = Files.walk(target)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(target)).toList()) {
                Files.delete(path);
            }
        }
    }
}
