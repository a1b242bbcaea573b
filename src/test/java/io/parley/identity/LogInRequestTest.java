package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInRequestTest {

    @Test
    @DisplayName("ID6 the address of a log-in is read as it is written")
    void read_as_written() {
        var request = LogInRequest.of("to=%2Fb%2Fx%3Fq%3D%25EC%25B0%25A8%26sort%3D-name&fresh=1&login_hint=mira%2Bx%40agency.example");
        assertThat(request).isEqualTo(new LogInRequest("/b/x?q=%EC%B0%A8&sort=-name", true, "mira+x@agency.example", false));
        assertThat(request.repeated().address()).startsWith("/login?").endsWith("&again=1");
        assertThat(LogInRequest.of(request.repeated().address().substring("/login?".length()))).isEqualTo(request.repeated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "to", "to=", "to=%", "to=%zz", "to=https://evil.example", "to=%2F%2Fevil.example", "to=%2F%5Cevil.example", "to=%2F%0d%0ax", "&&=&", "=x"})
    @DisplayName("ID6 what is no path of this portal, or cannot be read, leads to the start")
    void the_start(String query) {
        assertThat(LogInRequest.of(query)).isEqualTo(new LogInRequest("/", false, "", false));
    }

    @Test
    @DisplayName("ID6 of an address that is too long its path counts, and of a path that is too long nothing")
    void too_long() {
        assertThat(LogInRequest.of("to=/b/x?q=" + "a".repeat(LogInRequest.LONGEST)).to()).isEqualTo("/b/x");
        assertThat(LogInRequest.of("to=/b/" + "a".repeat(LogInRequest.LONGEST)).to()).isEqualTo("/");
        assertThat(LogInRequest.of(null).to()).isEqualTo("/");
    }
}
