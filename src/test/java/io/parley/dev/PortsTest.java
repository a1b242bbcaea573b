package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    @DisplayName("rules 4 and 6: a port that is taken is one sentence with what it is for and the way out")
    void a_taken_port_is_one_sentence() throws IOException {
        try (var socket = listening("127.0.0.1")) {
            int port = socket.getLocalPort();
            assertThatThrownBy(() -> Ports.check(homeWithKeycloakAt(port))).isInstanceOf(Sorry.class)
                    .hasMessage("Port " + port + " is taken; it is for Keycloak. End the program that uses it, or choose "
                            + "another: mvn -Dparley.port.keycloak=" + (port + 1));
        }
    }

    @Test
    void a_listener_on_every_address_takes_the_port_too() throws IOException {
        try (var socket = listening("0.0.0.0")) {
            assertThat(Ports.taken(socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void a_port_is_free_again_when_its_listener_ends() throws IOException {
        var socket = listening("127.0.0.1");
        socket.close();
        assertThat(Ports.taken(socket.getLocalPort())).isFalse();
    }

    private static ServerSocket listening(String host) throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(host));
    }

    private static Home homeWithKeycloakAt(int port) throws IOException {
        return new Home(Path.of(""), Path.of(""), "run", new Addresses(free(), free(), port, free(), free(), free(), free()));
    }

    private static int free() throws IOException {
        try (var socket = listening("127.0.0.1")) {
            return socket.getLocalPort();
        }
    }
}
