package io.parley.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeardTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T12:05:00.001Z", "2036-11-24T12:00:00Z", "9999-12-31T23:59:59Z", "1999-12-31T23:59:59Z", "1970-01-01T00:00:00Z"})
    @DisplayName("CH9 a time that cannot be true is the time of receipt")
    void not_believed(String named) {
        Heard heard = heard("1", Instant.parse(named)).receivedAt(NOW);
        assertThat(heard).isEqualTo(heard("1", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T12:05:00Z", "2026-11-24T11:00:00Z", "2026-09-24T12:00:00Z", "2000-01-01T00:00:00Z"})
    @DisplayName("CH9 any other is kept: clocks differ, and what is delivered late was said when it was said")
    void believed(String named) {
        Heard heard = heard("1", Instant.parse(named));
        assertThat(heard.receivedAt(NOW)).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"7,7", "999999999999999999,999999999999999999", "2080765901528535096,2080765901528535096", "18446744073709551615,18446744073709551615",
        "9999999999999999999999999,9999999999999999999999999", "99999999999999999999999999,0", "chat:7,0", "'',0"})
    @DisplayName("CH9 an id of up to 25 digits is its number; what is none is 0")
    void ordinal(String id, String number) {
        assertThat(heard(id, NOW).ordinal()).isEqualTo(new BigInteger(number));
    }

    @Test
    @DisplayName("CH9 ids of 18, 19 and 20 digits stay in their order")
    void order() {
        List<String> ids = List.of("999999999999999999", "1000000000000000000", "9999999999999999999", "10000000000000000000");
        assertThat(ids.stream().map(id -> heard(id, NOW).ordinal())).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("CH11 at most four attachments are kept, and an address that is no https link of at most 2,000 characters is dropped")
    void attachments() {
        var photo = new Attachment(Attachment.Type.PHOTO, "https://a.example/1.jpg");
        var heard = new Inbound("1", person("500"), person("1"), "", null, null, null, null, List.of(), List.of(), List.of(photo, photo, photo, photo, photo), NOW);
        assertThat(heard.attachments()).hasSize(4);
        assertThat(Attachment.read(Attachment.body(heard.attachments()))).isEqualTo(heard.attachments());
        assertThat(Stream.of("http://a.example/", "javascript:alert(1)", "https://", "https://a b", "//a.example", "", null, "https://a.example/" + "x".repeat(2_000))
                .map(url -> new Attachment(Attachment.Type.PHOTO, url).url())).containsOnlyNulls();
        assertThat(Attachment.body(List.of())).isNull();
        assertThat(Attachment.read((String) null)).isEmpty();
    }

    @Test
    @DisplayName("CH11 a message that was stored before there were attachments is still read")
    void before() {
        String json = heard("1", NOW).message().json().replace("\"attachments\":[],", "");
        assertThat(json).doesNotContain("attachments");
        assertThat(Inbound.read(json)).isEqualTo(heard("1", NOW).message());
    }

    private static Heard heard(String id, Instant at) {
        return new Heard("1", new Inbound(id, person("500"), person("1"), "Hi", null, null, null, null, List.of(), List.of(), List.of(), at));
    }

    private static Inbound.Person person(String id) {
        return new Inbound.Person(id, "", "");
    }
}
