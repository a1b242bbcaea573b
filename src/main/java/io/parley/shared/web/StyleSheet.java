package io.parley.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/** All style sheets as one answer. Cascade layers, declared in tokens.css, order the rest. */
@ApplicationScoped
class StyleSheet {

    static final String PATH = "/css/parley.css";
    private static final String FIRST = "/css/tokens.css";
    @Inject
    private ServletContext context;
    private String text;

    @PostConstruct
    void join() {
        var all = new StringBuilder(read(FIRST));
        new TreeSet<>(context.getResourcePaths("/css/")).stream().filter(p -> !p.equals(FIRST)).map(this::read).forEach(all::append);
        text = all.toString();
    }

    String text() {
        return text;
    }

    private String read(String path) {
        try (var in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
