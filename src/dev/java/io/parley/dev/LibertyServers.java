package io.parley.dev;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server directories of one home, written anew at each start from the checkout's liberty folder. */
record LibertyServers(Home home, Settings settings) {

    private static final String FOR_ARQUILLIAN = "arquillian";
    private static final String SECOND_NODE = "second";
    /** What the tests start by themselves. */
    static final List<String> OF_TESTS = List.of(FOR_ARQUILLIAN, SECOND_NODE);
    /** So few that brands must share them: a setting that outlived its transaction would show. */
    private static final String FEW_CONNECTIONS = "5";
    private static final List<String> ENVIRONMENT_ONLY = List.of("keystore_password", "cert_defaultKeyStore");

    void write() throws IOException, URISyntaxException {
        withWar(copyOfLiberty(Liberty.SERVER));
        copyDriver();
        if (home.fresh()) {
            writeArquillians();
            writeSecondNode();
        }
    }

    private static void withWar(Path server) throws IOException {
        Path apps = Files.createDirectories(server.resolve("apps"));
        Files.copy(Liberty.war(), apps.resolve("parley.war"));
    }

    /** The same portal once more, on the port beside it: a test starts it and goes from one node to the other. */
    private void writeSecondNode() throws IOException {
        Path server = copyOfLiberty(SECOND_NODE);
        withWar(server);
        var values = settings.forPort(home.at().portal());
        values.put("PARLEY_HTTP_PORT", String.valueOf(home.at().portal() + 1));
        values.put("PARLEY_MANAGEMENT_PORT", String.valueOf(home.at().management() + 1));
        configure(server, values);
    }

    /** Liberty reads the password of its keys, and whom else it trusts, from the environment only. */
    private static void configure(Path server, Map<String, String> values) throws IOException {
        PrivateFile.write(server.resolve("bootstrap.properties"), asProperties(values));
        PrivateFile.write(server.resolve("server.env"), ENVIRONMENT_ONLY.stream().map(name -> name + "=" + values.get(name) + "\n").collect(Collectors.joining()));
    }

    /** Arquillian starts its server itself, without our environment: there the settings are the server's bootstrap. */
    private void writeArquillians() throws IOException {
        Path server = copyOfLiberty(FOR_ARQUILLIAN);
        Files.createDirectories(server.resolve("apps"));
        var values = settings.forPort(home.at().arquillian());
        values.put("PARLEY_DB_POOL", FEW_CONNECTIONS);
        configure(server, values);
    }

    /** Liberty's own caches stay: they save seconds. */
    private Path copyOfLiberty(String name) throws IOException {
        Path server = home.liberty().resolve("servers").resolve(name);
        Tree.deleteAllBut(server, Set.of("workarea", "logs"));
        Tree.copy(home.checkout().resolve("liberty"), server);
        return server;
    }

    private void copyDriver() throws IOException, URISyntaxException {
        Path jar = Path.of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path directory = home.liberty().resolve("shared").resolve("resources").resolve("jdbc");
        Tree.deleteAllBut(directory, Set.of());
        Files.copy(jar, directory.resolve(jar.getFileName()));
    }

    /** Twice each: server.xml asks for PARLEY_DB_PORT, the application for parley.db.port. */
    private static String asProperties(Map<String, String> settings) {
        return settings.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey() + "=" + e.getValue(), dotted(e.getKey()) + "=" + e.getValue()))
                .distinct().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String dotted(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
