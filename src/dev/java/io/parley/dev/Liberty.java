package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Parley itself, on Open Liberty: one shared install, the home's own user directory. */
final class Liberty {

    static final String SERVER = "parley";
    private static final String NAME = "liberty";

    private final Home home;
    private final Settings settings;
    private final Server server;

    Liberty(Home home, Secrets secrets) {
        this.home = home;
        this.settings = new Settings(home, secrets);
        this.server = new Server(home, NAME);
    }

    void start() throws Exception {
        var step = Progress.begin("Open Liberty", "starting Parley on port " + home.at().portal() + " ...");
        new LibertyServers(home, settings).write();
        server.start(Os.script(install(home).resolve("bin"), "server", "run", SERVER), environment());
        server.awaitAnswer("Parley", home.at().managementUrl() + "/health/ready", Duration.ofMinutes(4));
        Timings.of(home).note(NAME, step.ready());
    }

    static void stop(Home home) throws IOException {
        new Server(home, NAME).stop(Duration.ofSeconds(8));
    }

    static Path install(Home home) {
        return home.runtime().resolve("wlp");
    }

    static Path war() {
        Path war = Path.of(System.getProperty("parley.war", "target/parley.war"));
        if (!Files.exists(war)) {
            throw new Sorry(war.getFileName() + " has not been built yet: type mvn, without a goal.");
        }
        return war;
    }

    private Map<String, String> environment() {
        var environment = settings.forPort(home.at().portal());
        environment.put("WLP_USER_DIR", home.liberty().toString());
        environment.putAll(home.fresh() ? Settings.TESTS_LIMITS : Map.of());
        return environment;
    }
}
