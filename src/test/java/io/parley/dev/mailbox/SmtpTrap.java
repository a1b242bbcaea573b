package io.parley.dev.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The mailbox's SMTP server by itself, for a client that is tried without a portal. */
public final class SmtpTrap implements Closeable {

    public static final String PASSWORD = "open-sesame";
    private final Letters letters = new Letters(Clock.systemUTC());
    private final Faults faults = new Faults();
    private final Path folder;
    private final SmtpServer server;

    /** @param encryptedAtOnce as on port 465, instead of by STARTTLS */
    public SmtpTrap(Path folder, boolean encryptedAtOnce) throws IOException {
        this.folder = folder;
        server = new SmtpServer(0, letters, faults, new Door(folder, PASSWORD), encryptedAtOnce);
    }

    public int port() {
        return server.port();
    }

    /** As the mailbox's rule 4. */
    public void faults(String json) throws IOException {
        faults.set(json.getBytes(StandardCharsets.UTF_8));
    }

    public int kept() {
        return letters.to("").size();
    }

    /** Trusts the certificate of this name and no other. */
    public SSLSocketFactory trusting(String name) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(folder.resolve(name + ".pem"))) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(name, CertificateFactory.getInstance("X.509").generateCertificate(in));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
