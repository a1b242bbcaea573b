package io.parley.dev.statics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each file is called after its content; scripts get the names of what they import first. */
final class HashedNames {

    private static final int BYTES = 4;
    private final Map<String, byte[]> contents;
    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> begun = new HashSet<>();

    /** @param sources content by path, such as /js/main.js */
    HashedNames(Map<String, byte[]> sources) {
        contents = new TreeMap<>(sources);
        sources.keySet().forEach(this::name);
    }

    /** Hashed name by path. */
    Map<String, String> all() {
        return names;
    }

    byte[] content(String path) {
        return contents.get(path);
    }

    private String name(String path) {
        if (names.containsKey(path)) {
            return names.get(path);
        }
        if (!contents.containsKey(path)) {
            throw new IllegalStateException(path + " is imported and not there");
        }
        if (!begun.add(path)) {
            throw new IllegalStateException(path + " imports itself, through others or at once: no hash can be part of its own content");
        }
        if (path.endsWith(".js")) {
            String text = new String(contents.get(path), StandardCharsets.UTF_8);
            contents.put(path, new Imports(path, text).renamed(this::name).getBytes(StandardCharsets.UTF_8));
        }
        int dot = path.lastIndexOf('.');
        names.put(path, path.substring(0, dot) + "." + hash(contents.get(path)) + path.substring(dot));
        return names.get(path);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
