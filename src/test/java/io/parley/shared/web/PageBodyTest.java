package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule W25. */
class PageBodyTest {

    private static final byte[] HTML = "<p>line</p>\n".repeat(200).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"GET,/b/x,-,true", "HEAD,/b/x,-,true", "POST,/b/x,-,false", "GET,/b/x,q=1,false", "GET,/b/x,'',false", "GET,/b/x;q=1,-,false"})
    @DisplayName("W25 a page is compressed where nothing of the request can stand in it")
    void requests(String method, String path, String query, boolean compressed) throws IOException {
        assertThat(of(View.of("a"), method, path, query, "gzip").coding() == ContentCoding.GZIP).isEqualTo(compressed);
        assertThat(of(View.of("a").secret(), method, path, query, "gzip").coding()).as("secret").isEqualTo(ContentCoding.IDENTITY);
        assertThat(of(View.of("a").status(422), method, path, query, "gzip").coding()).as("refused").isEqualTo(ContentCoding.IDENTITY);
        assertThat(of(View.of("a").open(), method, path, query, "gzip").coding() == ContentCoding.GZIP).as("open").isEqualTo(!method.equals("POST"));
    }

    @Test
    @DisplayName("W25 it keeps what it was told: later values and a later status make no secret public")
    void kept() {
        assertThat(View.of("a").secret().with("x", 1).status(200).compression()).isEqualTo(View.Compression.NEVER);
    }

    @Test
    @DisplayName("W25 the browser reads what was rendered; one that takes no gzip and a page under 1 kB get it plain")
    void content() throws IOException {
        PageBody small = of(View.of("a"), "GET", "/", null, "gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.bytes())).readAllBytes()).isEqualTo(HTML).hasSizeGreaterThan(small.bytes().length);
        assertThat(of(View.of("a"), "GET", "/", null, null).bytes()).isSameAs(HTML);
        assertThat(of(View.of("a"), "GET", "/", null, null).varies()).as("another client may get it compressed").isTrue();
        assertThat(of(View.of("a").status(404), "GET", "/", null, "gzip").varies()).as("one 404 is like another").isFalse();
        assertThat(of(View.of("a"), "GET", "/", null, "gzip;q=0, br").bytes()).isSameAs(HTML);
        byte[] short_ = new byte[PageBody.LEAST];
        assertThat(PageBody.of(short_, View.of("a"), request("GET", "/", null, "gzip")).bytes()).isSameAs(short_);
    }

    private static PageBody of(View view, String method, String path, String query, String accepted) throws IOException {
        return PageBody.of(HTML, view, request(method, path, query, accepted));
    }

    private static HttpServletRequest request(String method, String path, String query, String accepted) {
        return (HttpServletRequest) Proxy.newProxyInstance(PageBodyTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getHeader" -> accepted;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
