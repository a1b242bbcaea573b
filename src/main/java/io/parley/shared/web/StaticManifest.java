package io.parley.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The style sheets, scripts and images the build has written (rule W24), all of them in memory. */
@ApplicationScoped
public class StaticManifest {

    private static final String FOLDER = "/WEB-INF/static";

    /** Where the files of a build are. */
    interface Source {

        /** @return null where there is no such file */
        InputStream open(String path) throws IOException;
    }

    @Inject
    private ServletContext context;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, StaticFile> files = new HashMap<>();

    @PostConstruct
    void read() {
        read(path -> context.getResourceAsStream(FOLDER + path));
    }

    void read(Source source) {
        try (var list = source.open("/manifest.properties")) {
            var manifest = new Properties();
            manifest.load(list);
            for (String name : manifest.stringPropertyNames()) {
                add(name, manifest.getProperty(name), source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a file for a page to link to. @param name its path in the source, such as /css/parley.css */
    public String address(String name) {
        return Optional.ofNullable(names.get(name)).orElseThrow(() -> new IllegalArgumentException("no static file is called " + name));
    }

    /** @param name as above */
    public String text(String name) {
        return new String(files.get(address(name)).bytes(ContentCoding.IDENTITY), StandardCharsets.UTF_8);
    }

    /** By the path asked for, hashed or as in the source. */
    Map<String, StaticFile> files() {
        return Map.copyOf(files);
    }

    private void add(String name, String hashed, Source source) throws IOException {
        var bytes = new HashMap<ContentCoding, byte[]>();
        for (ContentCoding coding : ContentCoding.values()) {
            try (var in = source.open(hashed + coding.ending())) {
                if (in != null) {
                    bytes.put(coding, in.readAllBytes());
                }
            }
        }
        names.put(name, hashed);
        files.put(hashed, StaticFile.of(hashed, bytes, true));
        files.put(name, StaticFile.of(hashed, bytes, false));
    }
}
