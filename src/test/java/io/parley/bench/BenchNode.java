package io.parley.bench;

import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.War;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** A second node of what is shipped, with servlets beside it that do nothing: the ceilings of the same server. */
final class BenchNode implements AutoCloseable {

    private static final File WAR = Path.of(Running.setting("parley.liberty.usr"), "servers", "second", "apps", "parley.war").toFile();
    /** wrk is one address: above the usual limit a click would take another way through the classes than a person's. */
    private static final Map<String, String> PEOPLE = Map.of("PARLEY_VISITS_PER_MINUTE", "1000000000", "PARLEY_VISITS_BURST", "1000000000");
    private final SecondNode node;

    private BenchNode(SecondNode node) {
        this.node = node;
    }

    static BenchNode with(Class<?>... bare) throws Exception {
        War.with("parley", bare).as(ZipExporter.class).exportTo(WAR, true);
        return new BenchNode(SecondNode.start(PEOPLE));
    }

    String address() {
        return node.address();
    }

    long pid() throws IOException {
        return node.pid();
    }

    @Override
    public void close() throws Exception {
        node.close();
        Files.copy(Path.of("target/parley.war"), WAR.toPath(), StandardCopyOption.REPLACE_EXISTING);
    }
}
