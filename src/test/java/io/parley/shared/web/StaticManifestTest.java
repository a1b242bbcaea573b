package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule W24, on the files of a small build. */
class StaticManifestTest {

    private static final Map<String, String> FILES = Map.of("/manifest.properties", "/css/a.css=/css/a.0a1b2c3d.css\n/img/b.svg=/img/b.00000000.svg\n",
            "/css/a.0a1b2c3d.css", "plain", "/css/a.0a1b2c3d.css.br", "br", "/css/a.0a1b2c3d.css.gz", "gzip", "/img/b.00000000.svg", "svg");
    private StaticManifest manifest;

    @BeforeEach
    void read() {
        manifest = new StaticManifest();
        manifest.read(path -> FILES.containsKey(path) ? new ByteArrayInputStream(FILES.get(path).getBytes(StandardCharsets.UTF_8)) : null);
    }

    @Test
    @DisplayName("W24 a page links to the hashed name; a name nobody knows ends its rendering")
    void addresses() {
        assertThat(manifest.address("/css/a.css")).isEqualTo("/css/a.0a1b2c3d.css");
        assertThat(manifest.text("/css/a.css")).isEqualTo("plain");
        assertThatThrownBy(() -> manifest.address("/css/none.css")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/css/none.css");
    }

    @Test
    @DisplayName("W24 the hashed name is kept for ever, the plain one asked for again; both have the same bytes and ETags")
    void caching() {
        StaticFile hashed = manifest.files().get("/css/a.0a1b2c3d.css");
        StaticFile plain = manifest.files().get("/css/a.css");
        assertThat(hashed.caching()).isEqualTo("public, max-age=31536000, immutable");
        assertThat(plain.caching()).isEqualTo("no-cache");
        assertThat(plain.bodies()).extracting(StaticFile.Body::etag).containsExactly("\"0a1b2c3d-br\"", "\"0a1b2c3d-gzip\"", "\"0a1b2c3d\"")
                .isEqualTo(hashed.bodies().stream().map(StaticFile.Body::etag).toList());
        assertThat(manifest.files()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"- | IDENTITY", "'' | IDENTITY", "gzip, deflate, br, zstd | BROTLI", "gzip | GZIP", "GZIP | GZIP", "br;q=0, gzip | GZIP",
        "br;q=0.000, gzip;q=0 | IDENTITY", "* | BROTLI", "br;q=0, * | GZIP", "*;q=0 | IDENTITY", "identity | IDENTITY", "gzip;q=1.0, br ; q=0.1 | BROTLI", "br;q=x, gzip;q=.5 | GZIP",
        "identity;q=0 | IDENTITY", "brotli, xgzip | IDENTITY", ",, ,gzip | GZIP", "*;q=0.1, br;q=0 | GZIP"})
    @DisplayName("W24 Brotli before gzip before the file as it is, and nothing the client refuses")
    void negotiation(String accepted, ContentCoding expected) {
        assertThat(manifest.files().get("/css/a.css").best(accepted).coding()).isEqualTo(expected);
    }

    @Test
    @DisplayName("W24 a file that compression does not make smaller has one form only")
    void one_form() {
        assertThat(manifest.files().get("/img/b.svg").best("gzip, br").coding()).isEqualTo(ContentCoding.IDENTITY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"x\" | true", "W/\"x\" | true", "* | true", "\"y\", \"x\" | true", "\"y\",W/\"x\" | true", "\"y\" | false", "x | false", "'' | false",
        "\"x-gzip\" | false"})
    @DisplayName("W24 If-None-Match is a list, compared weakly")
    void held(String header, boolean expected) {
        assertThat(StaticFile.isHeld(List.of(header), "\"x\"")).isEqualTo(expected);
        assertThat(StaticFile.isHeld(List.of("\"z\"", header), "\"x\"")).as("a second line").isEqualTo(expected);
    }
}
