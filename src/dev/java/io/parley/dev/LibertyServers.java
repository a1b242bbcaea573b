package io.parley.dev;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server directories of one home, written anew at each start from the checkout's liberty folder. */
record LibertyServers(Home home, Settings settings) {

    private static final String FOR_ARQUILLIAN = "arquillian";
    /** So few that brands must share them: a setting that outlived its transaction would show. */
    private static final String FEW_CONNECTIONS = "5";

    void write() throws IOException, URISyntaxException {
        Path apps = copyOfLiberty(Liberty.SERVER).resolve("apps");
        Files.createDirectories(apps);
        Files.copy(Liberty.war(), apps.resolve("parley.war"));
        copyDriver();
        if (home.fresh()) {
            writeArquillians();
        }
    }

    /** Arquillian starts its server itself, without our environment: there the settings are the server's bootstrap. */
    private void writeArquillians() throws IOException {
        Path server = copyOfLiberty(FOR_ARQUILLIAN);
        Files.createDirectories(server.resolve("apps"));
        var values = settings.forPort(home.at().arquillian());
        values.put("PARLEY_DB_POOL", FEW_CONNECTIONS);
        PrivateFile.write(server.resolve("bootstrap.properties"), asProperties(values));
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
