package io.parley.dev;

import java.nio.file.Path;

/** Where one stack lives on disk. The two homes share nothing but the unpacked servers. */
record Home(Path checkout, Path shared, String name, Addresses at) {

    static Home run() {
        return of("run", Addresses.forRun());
    }

    static Home verify() {
        return of("verify", Addresses.forVerify());
    }

    private static Home of(String name, Addresses at) {
        Path checkout = Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath().normalize();
        Path shared = Path.of(System.getProperty("parley.home", checkout.resolve(".dev").toString()));
        return new Home(checkout, shared.toAbsolutePath().normalize(), name, at);
    }

    boolean fresh() {
        return name.equals("verify");
    }

    Path root() {
        return shared.resolve(name);
    }

    Path runtime() {
        return shared.resolve("runtime");
    }

    Path database() {
        return root().resolve("postgres");
    }

    Path keycloak() {
        return root().resolve("keycloak");
    }

    Path othersKeycloak() {
        return shared.resolve(fresh() ? "run" : "verify").resolve("keycloak");
    }

    Path sandbox() {
        return root().resolve("sandbox");
    }

    Path liberty() {
        return root().resolve("liberty").resolve("usr");
    }

    Path log(String server) {
        return root().resolve("logs").resolve(server + ".log");
    }

    /** For people: as short as it can be said from where they typed the command. */
    String shown(Path path) {
        return path.startsWith(checkout) ? checkout.relativize(path).toString() : path.toString();
    }
}
