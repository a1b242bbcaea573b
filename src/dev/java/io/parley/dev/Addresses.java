package io.parley.dev;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one stack and the addresses they make; each port can be set by {@code -Dparley.port.<name>=}. */
record Addresses(int portal, int arquillian, int keycloak, int postgres, int sandbox, int mail, int mailpage) {

    static Addresses forRun() {
        return read(9080, 9090, 8180, 15432, 9280, 9225, 9281);
    }

    static Addresses forVerify() {
        return read(19080, 19090, 18180, 25432, 19280, 19225, 19281);
    }

    /** On one machine two names of the loopback stand for two hosts, so that no cookie of one reaches the other. */
    String portalUrl() {
        return "http://localhost:" + portal;
    }

    String publicUrl() {
        return "http://127.0.0.1:" + portal;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    String sandboxUrl() {
        return "http://localhost:" + sandbox;
    }

    /** Where Liberty itself answers: health and metrics. */
    int management() {
        return port("management", portal + 2);
    }

    String managementUrl() {
        return "http://127.0.0.1:" + management();
    }

    /** Where the mail is shown that nobody else gets. */
    String mailboxUrl() {
        return "http://localhost:" + mailpage;
    }

    String issuer() {
        return keycloakUrl() + "/realms/parley";
    }

    /** Port name to port, in the order in which a person should hear about them. */
    Map<String, Integer> byName() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("portal", portal);
        ports.put("management", management());
        ports.put("arquillian", arquillian);
        ports.put("keycloak", keycloak);
        ports.put("postgres", postgres);
        ports.put("sandbox", sandbox);
        ports.put("mail", mail);
        ports.put("mailpage", mailpage);
        return ports;
    }

    private static Addresses read(int portal, int arquillian, int keycloak, int postgres, int sandbox, int mail, int mailpage) {
        return new Addresses(port("portal", portal), port("arquillian", arquillian), port("keycloak", keycloak),
                port("postgres", postgres), port("sandbox", sandbox), port("mail", mail), port("mailpage", mailpage));
    }

    private static int port(String name, int usual) {
        String given = System.getProperty("parley.port." + name, String.valueOf(usual));
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new Sorry("-Dparley.port." + name + "=" + given + " is not a port; give a number from 1 to 65535.");
        }
        return Integer.parseInt(given);
    }
}
