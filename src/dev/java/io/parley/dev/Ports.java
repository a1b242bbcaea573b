package io.parley.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** Looks whether every port is free, before anything is started. */
final class Ports {

    private static final Map<String, String> FOR = Map.of("portal", "Parley", "management", "Parley's health", "arquillian", "the in-container tests",
            "keycloak", "Keycloak", "postgres", "PostgreSQL", "sandbox", "the X sandbox",
            "mail", "the mailbox", "mailpage", "the mailbox's page");

    private Ports() {
    }

    static void check(Home home) {
        home.at().byName().forEach((name, port) -> {
            if ((home.fresh() || !name.equals("arquillian")) && taken(port)) {
                throw new Sorry("Port " + port + " is taken; it is for " + FOR.get(name) + ". End the program that uses it, "
                        + "or choose another: mvn " + (home.fresh() ? "verify " : "") + "-Dparley.port." + name + "="
                        + (port + 1));
            }
        });
    }

    /** Asked twice: some systems let two programs bind one port, and a listener on IPv6 alone would answer a browser. */
    static boolean taken(int port) {
        return !bindable(port) || listening("127.0.0.1", port) || listening("::1", port);
    }

    private static boolean bindable(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean listening(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), 300);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
