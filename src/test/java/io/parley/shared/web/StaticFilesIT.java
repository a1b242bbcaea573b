package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Running;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule W24 over HTTP. */
class StaticFilesIT {

    private static final Portal PORTAL = new Portal();
    private static String sheet;

    @BeforeAll
    static void find() throws Exception {
        Brotli4jLoader.ensureAvailability();
        sheet = PORTAL.get("/").page().select("link[rel=stylesheet][href^=/css]").attr("href");
        assertThat(sheet).matches("/css/parley\\.[0-9a-f]{8}\\.css");
    }

    @Test
    @DisplayName("W24 a hashed name is kept for ever, on the portal's host and on the public one, and leaves no cookie")
    void for_ever() throws Exception {
        for (Portal host : List.of(PORTAL, new Portal(Running.open()))) {
            Answer answer = host.get(sheet);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/css;charset=UTF-8");
            assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.header("ETag")).isEqualTo('"' + sheet.split("\\.")[1] + '"');
            assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(answer.response().body().length));
            assertThat(answer.header("Content-Encoding") + answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @DisplayName("W24 Brotli, gzip and the file as it is are the same file, each with an ETag of its own")
    void codings() throws Exception {
        byte[] plain = PORTAL.get(sheet).response().body();
        Answer brotli = ask("GET", sheet, "Accept-Encoding", "gzip, deflate, br, zstd");
        assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
        assertThat(Decoder.decompress(brotli.response().body()).getDecompressedData()).isEqualTo(plain);
        Answer gzip = ask("GET", sheet, "Accept-Encoding", "gzip, br;q=0");
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.response().body())).readAllBytes()).isEqualTo(plain);
        assertThat(brotli.header("ETag")).isNotEqualTo(gzip.header("ETag")).endsWith("-br\"");
        assertThat(plain.length).isGreaterThan(4 * gzip.response().body().length);
    }

    @Test
    @DisplayName("W24 what the browser holds is not sent again, and HEAD says what GET would")
    void conditional() throws Exception {
        String etag = PORTAL.get(sheet).header("ETag");
        for (String held : new String[] {etag, "W/" + etag, "\"other\", " + etag, "*"}) {
            Answer again = ask("GET", sheet, "If-None-Match", held);
            assertThat(again.status()).as(held).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(etag);
            assertThat(again.header("Cache-Control")).contains("immutable");
            assertThat(again.response().body()).isEmpty();
        }
        assertThat(ask("GET", sheet, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        Answer got = ask("GET", sheet, "Accept-Encoding", "br");
        Answer head = ask("HEAD", sheet, "Accept-Encoding", "br");
        assertThat(head.response().body()).isEmpty();
        assertThat(headers(head)).as("all but the length, which the container leaves out").isEqualTo(headers(got));
        assertThat(RawHttp.ask("HEAD " + sheet + " HTTP/1.1\r\nHost: " + URI.create(Running.portal()).getAuthority() + "\r\nConnection: close\r\n\r\n").body())
                .as("bytes after the headers").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/parley.css", "/css/parley.css?v=old", "/css/parley.00000000.css"})
    @DisplayName("W24 a plain name, one of before and one of another release answer what is there, to be asked for again")
    void other_names(String name) throws Exception {
        Answer answer = PORTAL.get(name);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.response().body()).isEqualTo(PORTAL.get(sheet).response().body());
        assertThat(ask("GET", name, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    @DisplayName("W24 an unknown name is 404 and kept by no cache, another method 405: pages of ours")
    void refusals() throws Exception {
        for (String name : new String[] {"/css/none.css", "/css/none.00000000.css", "/css/", "/js/manifest.properties", "/css/tokens.css", sheet + ".br"}) {
            Answer missing = PORTAL.get(name);
            assertThat(missing.status()).as(name).isEqualTo(404);
            assertThat(missing.header("Cache-Control")).as(name).isEqualTo("no-store");
            assertThat(missing.page().select("h1")).as(name).hasSize(1);
        }
        Answer refused = PORTAL.post(sheet, java.util.Map.of());
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(refused.page().select("h1")).hasSize(1);
    }

    private static Answer ask(String method, String path, String header, String value) throws Exception {
        return PORTAL.send(PORTAL.request(path).header(header, value).method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    private static TreeMap<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(List.of("date", "content-length"));
        return headers;
    }
}
