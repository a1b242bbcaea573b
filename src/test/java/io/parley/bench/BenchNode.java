package io.parley.bench;

import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.War;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A second node of what is shipped, with servlets beside it that do next to nothing: the ceilings of the same server. */
final class BenchNode implements AutoCloseable {

    /** Of the war of ceilings, in the same virtual host as the portal. */
    static final String BARE = "/bare";
    private static final Path SERVER = Path.of(Running.setting("parley.liberty.usr"), "servers", "second");
    private static final Path WAR = SERVER.resolve("apps").resolve("parley.war");
    private static final Path BARE_WAR = SERVER.resolve("apps").resolve("bare.war");
    private static final Path OVERRIDE = SERVER.resolve("configDropins").resolve("overrides").resolve("bare.xml");
    /** wrk is one address: above the usual limit a click would take another way through the classes than a person's. */
    private static final Map<String, String> PEOPLE = Map.of("PARLEY_VISITS_PER_MINUTE", "1000000000", "PARLEY_VISITS_BURST", "1000000000");
    private final SecondNode node;

    private BenchNode(SecondNode node) {
        this.node = node;
    }

    /** With servlets inside the war, behind the same filters. */
    static BenchNode with(Class<?>... bare) throws Exception {
        War.with("parley", bare).as(ZipExporter.class).exportTo(WAR.toFile(), true);
        return new BenchNode(SecondNode.start(PEOPLE));
    }

    /** With the ceilings of the public host in a war of their own at {@link #BARE}. They write where the node's spool is. */
    static BenchNode besideBareWar() throws Exception {
        ShrinkWrap.create(WebArchive.class, "bare.war").addClasses(BareRedirect.class, BareCommit.class, GroupCommit.class)
                .setWebXML("bench/bare-web.xml").addAsWebInfResource(new File("src/main/webapp/WEB-INF/ibm-web-bnd.xml"))
                .as(ZipExporter.class).exportTo(BARE_WAR.toFile(), true);
        Files.createDirectories(OVERRIDE.getParent());
        Files.writeString(OVERRIDE, "<server><webApplication id=\"bare\" location=\"bare.war\" contextRoot=\"" + BARE + "\"/></server>");
        var settings = new HashMap<>(PEOPLE);
        settings.put("PARLEY_BENCH_DISK", SERVER.resolve("bench").toString());
        return new BenchNode(SecondNode.start(settings));
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
        Files.deleteIfExists(OVERRIDE);
        Files.deleteIfExists(BARE_WAR);
        Files.copy(Path.of("target/parley.war"), WAR, StandardCopyOption.REPLACE_EXISTING);
    }
}
