package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    /** Whoever chose ports for this build chose them for the servers, not for this test. */
    @BeforeEach
    @AfterEach
    void usualPorts() {
        Stream.of("portal", "arquillian", "keycloak", "postgres").forEach(name -> System.clearProperty("parley.port." + name));
    }

    @Test
    @DisplayName("rule 1: the two stacks share no port")
    void no_port_is_shared() {
        assertThat(Addresses.forRun().byName().values()).doesNotContainAnyElementsOf(Addresses.forVerify().byName().values());
    }

    @Test
    void a_port_can_be_chosen() {
        System.setProperty("parley.port.portal", "9999");
        assertThat(Addresses.forRun().portalUrl()).isEqualTo("http://localhost:9999");
    }

    @Test
    void the_public_host_is_another_one_than_the_portals() {
        assertThat(Addresses.forRun().publicUrl()).isEqualTo("http://127.0.0.1:9080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "999999", "http", "-1"})
    void what_is_not_a_port_is_said(String given) {
        System.setProperty("parley.port.portal", given);
        assertThatThrownBy(Addresses::forRun).isInstanceOf(Sorry.class).hasMessageContaining("-Dparley.port.portal=" + given);
    }
}
