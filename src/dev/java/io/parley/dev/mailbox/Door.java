package io.parley.dev.mailbox;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;

/** Who is let in (rule 5): whoever is encrypted and knows the password. */
final class Door {

    private static final Map<String, String> HOSTS = Map.of("trusted", "ip:127.0.0.1", "stranger", "ip:127.0.0.1", "elsewhere", "dns:mail.elsewhere.example");
    private final Map<String, Identity> identities = new HashMap<>();
    private final Path folder;
    private final String password;

    Door(Path folder, String password) throws IOException {
        this.folder = folder;
        this.password = password;
        identity("trusted");
    }

    SSLSocket encrypted(Socket plain, String as) throws IOException {
        return identity(as).encrypted(plain);
    }

    /** @param said what follows AUTH: PLAIN with its answer at once (RFC 4616), for oneself */
    boolean opens(String said) {
        return Stream.of("", "parley").anyMatch(self -> said.equals("PLAIN " + answer(self)));
    }

    private String answer(String self) {
        return Base64.getEncoder().encodeToString((self + "\0parley\0" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The key of each is made when it is first needed. */
    private synchronized Identity identity(String as) throws IOException {
        if (!identities.containsKey(as)) {
            identities.put(as, Identity.of(folder, as, HOSTS.get(as), password));
        }
        return identities.get(as);
    }
}
