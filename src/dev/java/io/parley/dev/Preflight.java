package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;

/** What can be known to fail before anything is started. */
record Preflight(Home home) {

    private static final long MIB = 1024 * 1024;
    private static final long FIRST_TIME = 1500 * MIB;
    private static final long LATER = 200 * MIB;

    void check() throws Exception {
        Liberty.war();
        checkDisk();
        checkRoot();
        Ports.check(home);
    }

    private void checkDisk() throws IOException {
        Files.createDirectories(home.root());
        long needed = Files.exists(home.keycloak()) ? LATER : FIRST_TIME;
        long free = Files.getFileStore(home.root()).getUsableSpace();
        if (free < needed) {
            throw new Sorry("Parley needs " + needed / MIB + " MB of disk for " + home.shown(home.root()) + " and there are "
                    + free / MIB + " MB left. Free some, or keep it elsewhere: mvn -Dparley.home=/another/disk");
        }
    }

    private static void checkRoot() throws InterruptedException {
        if (Os.root() && !userNamespace()) {
            throw new Sorry("PostgreSQL will not run as root, and this machine forbids the user namespace that would hide "
                    + "root from it. Run Maven as an ordinary user, or allow user namespaces (unshare -U).");
        }
    }

    private static boolean userNamespace() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException noUnshare) {
            return false;
        }
    }
}
