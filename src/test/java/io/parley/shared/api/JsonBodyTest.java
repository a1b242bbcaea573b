package io.parley.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.web.ApiRefusal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonBodyTest {

    static Stream<String> hostile() {
        return Stream.of("[".repeat(100_000), "{\"name\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}", "{\"name\":".repeat(50_000),
                "{\"name\":" + "1".repeat(500_000) + "}", "{\"name\":1e99999999999}", "{\"name\":-1e-99999999999}");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    @DisplayName("AP8 what the parser refuses is a bad request, whatever it is refused for: nested too deep, too long a number, too large an exponent")
    void refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(ApiRefusal.class);
    }

    @Test
    @DisplayName("AP8 a number of a thousand million digits, written as an exponent, is not written out")
    void exponents() {
        JsonBody body = read("{\"name\":1e999999999}");
        assertThat(body.text("name")).isEmpty();
        assertThatThrownBy(body::check).isInstanceOf(ApiRefusal.class);
        assertThat(read("{\"name\":\"a\"}").text("name")).as("control").isEqualTo("a");
    }

    private static JsonBody read(String body) {
        return JsonBody.of(body.getBytes(StandardCharsets.UTF_8), "name");
    }
}
