package io.parley.dev.mailbox;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A key and its certificate, made once by the JDK's keytool; the file beside it, with the certificate alone, is for whoever shall trust it. */
final class Identity {

    private static final String ALIAS = "mailbox";
    private final SSLContext context;

    private Identity(SSLContext context) {
        this.context = context;
    }

    /** @param host what the certificate is for, as keytool says it, such as ip:127.0.0.1 */
    static Identity of(Path folder, String name, String host, String password) throws IOException {
        Path keys = folder.resolve(name + ".p12");
        try {
            if (!Files.exists(keys)) {
                Files.createDirectories(folder);
                make(keys, host, password);
            }
            KeyStore store = KeyStore.getInstance(keys.toFile(), password.toCharArray());
            Files.writeString(folder.resolve(name + ".pem"), pem(store.getCertificate(ALIAS).getEncoded()));
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(store, password.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), null, null);
            return new Identity(context);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The same connection, encrypted once the client has agreed to it. */
    SSLSocket encrypted(Socket plain) throws IOException {
        var socket = (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static void make(Path keys, String host, String password) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(List.of(keytool, "-genkeypair", "-alias", ALIAS, "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=mailbox",
                "-ext", "SAN=" + host, "-validity", "3650", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", password)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!Files.exists(keys)) {
            throw new IOException("keytool made no key: " + said);
        }
    }

    private static String pem(byte[] certificate) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate) + "\n-----END CERTIFICATE-----\n";
    }
}
