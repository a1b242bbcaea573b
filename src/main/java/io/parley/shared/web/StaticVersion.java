package io.parley.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** One short word that changes when any style sheet, script or image does, so that browsers may keep them for ever. */
@ApplicationScoped
public class StaticVersion {

    @Inject
    private ServletContext context;
    private String value;

    @PostConstruct
    void read() {
        var sum = new CRC32();
        for (String folder : new String[] {"/css/", "/js/", "/img/"}) {
            new TreeSet<>(context.getResourcePaths(folder)).forEach(path -> add(sum, path));
        }
        value = Long.toHexString(sum.getValue());
    }

    public String value() {
        return value;
    }

    private void add(CRC32 sum, String path) {
        if (path.endsWith("/")) {
            return;
        }
        try (var in = context.getResourceAsStream(path)) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
