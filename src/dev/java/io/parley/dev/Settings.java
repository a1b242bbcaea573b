package io.parley.dev;

import java.util.Map;
import java.util.TreeMap;

/** Parley's whole configuration, as the environment of a Liberty on one machine. */
record Settings(Home home, Secrets secrets) {

    static final String X_CONSUMER_KEY = "parley-sandbox";

    /** All people of the tests come from one address. */
    static final Map<String, String> TESTS_LIMITS = Map.of("PARLEY_VISITS_PER_MINUTE", "1000000", "PARLEY_VISITS_BURST", "1000000",
            "PARLEY_LIMIT_FORM", "300", "PARLEY_LIMIT_LOGIN", "600", "PARLEY_LIMIT_INVITATION", "300");

    TreeMap<String, String> forPort(int port) {
        var at = home.at();
        var settings = new TreeMap<String, String>();
        settings.put("PARLEY_HTTP_HOST", "127.0.0.1");
        settings.put("PARLEY_HTTP_PORT", String.valueOf(port));
        settings.put("PARLEY_URL_PORT", String.valueOf(port));
        settings.put("PARLEY_MANAGEMENT_PORT", String.valueOf(port == at.portal() ? at.management() : port + 2));
        settings.put("PARLEY_PORTAL_URL", at.portalUrl().replace(":" + at.portal(), ":" + port));
        settings.put("PARLEY_PUBLIC_URL", at.publicUrl().replace(":" + at.portal(), ":" + port));
        settings.put("PARLEY_SECRET", secrets.get("parley.secret"));
        settings.put("PARLEY_ADMIN_EMAILS", "ada@parley.example");
        settings.put("PARLEY_COOKIE_SECURE", "false");
        settings.put("PARLEY_LOG_FORMAT", "simple");
        settings.put("PARLEY_LOG_SOURCE", "message");
        settings.put("keystore_password", secrets.get("keystore"));
        settings.putAll(database());
        settings.putAll(identity());
        settings.putAll(x());
        settings.putAll(mail());
        return settings;
    }

    private Map<String, String> database() {
        return Map.of(
                "PARLEY_DB_HOST", "127.0.0.1",
                "PARLEY_DB_PORT", String.valueOf(home.at().postgres()),
                "PARLEY_DB_NAME", "parley",
                "PARLEY_DB_APP_PASSWORD", secrets.get("db.app"),
                "PARLEY_DB_OWNER_PASSWORD", secrets.get("db.owner"),
                "PARLEY_DB_INGEST_PASSWORD", secrets.get("db.ingest"),
                "PARLEY_DB_ROLLER_PASSWORD", secrets.get("db.roller"));
    }

    /** The X sandbox stands for all three faces of X. */
    private Map<String, String> x() {
        return Map.of(
                "PARLEY_X_CONSUMER_KEY", X_CONSUMER_KEY,
                "PARLEY_X_CONSUMER_SECRET", secrets.get("x.consumer"),
                "PARLEY_X_CLIENT_SECRET", secrets.get("x.client"),
                "PARLEY_X_API_URL", home.at().sandboxUrl(),
                "PARLEY_X_ADS_URL", home.at().sandboxUrl(),
                "PARLEY_X_WEB_URL", home.at().sandboxUrl());
    }

    /** Mail stays on this machine, and goes there as it would anywhere: encrypted, logged in, to a server whose certificate is trusted. */
    private Map<String, String> mail() {
        return Map.of(
                "PARLEY_SMTP_HOST", "127.0.0.1",
                "PARLEY_SMTP_PORT", String.valueOf(home.at().mail()),
                "PARLEY_SMTP_USER", "parley",
                "PARLEY_SMTP_PASSWORD", secrets.get("mail"),
                "PARLEY_SMTP_FROM", "parley@parley.example",
                "cert_defaultKeyStore", Mailboxes.certificate(home).toString());
    }

    private Map<String, String> identity() {
        return Map.of(
                "PARLEY_OIDC_ISSUER", home.at().issuer(),
                "PARLEY_OIDC_CLIENT_ID", "parley-portal",
                "PARLEY_OIDC_CLIENT_SECRET", secrets.get("client.portal"),
                "PARLEY_KEYCLOAK_URL", home.at().keycloakUrl(),
                "PARLEY_KEYCLOAK_REALM", "parley",
                "PARLEY_KEYCLOAK_CLIENT_ID", "parley-admin",
                "PARLEY_KEYCLOAK_CLIENT_SECRET", secrets.get("client.admin"));
    }
}
