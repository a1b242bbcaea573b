package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    private static final String OWN = "go.parley.example:8080";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://shop.example.com | https://shop.example.com", "HTTPS://Shop.Example.com/A?b=c#d | https://shop.example.com/A?b=c#d",
        "http://shop.example.com:8080/ | http://shop.example.com:8080/", "https://한국.com/차?맛=단 | https://xn--3e0b707e.com/%EC%B0%A8?%EB%A7%9B=%EB%8B%A8",
        "https://8.8.8.8/ | https://8.8.8.8/", "https://[2606:4700::1111]/ | https://[2606:4700::1111]/", "https://example.com. | https://example.com",
        "https://go.parley.example/x | https://go.parley.example/x", "https://about.bit.ly/ | https://about.bit.ly/"})
    @DisplayName("L12 a web address is taken, in ASCII")
    void taken(String typed, String kept) {
        assertThat(Destination.of(typed, OWN).url()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"example.com,shape", "ftp://example.com,shape", "javascript:alert(1),shape", "https://,shape", "https:///x,shape", "https://a b.com,shape",
        "https://exa_mple.com/,shape", "https://example.com/a b,shape", "https://example.com:port/,shape", "https://-/x,shape",
        "https://user@example.com,user", "https://user:secret@example.com/,user", "https://example.com@127.0.0.1/,user",
        "http://localhost/,private", "http://LOCALHOST:9080/,private", "http://a.localhost,private", "http://intranet/,private", "http://db.internal/,private",
        "http://printer.local/,private", "http://127.0.0.1/,private", "http://127.1/,private", "http://2130706433/,private", "http://0x7f000001/,private",
        "http://0177.0.0.1/,private", "http://10.1.2.3/,private", "http://192.168.0.1/,private", "http://172.20.0.1/,private", "http://169.254.169.254/,private",
        "http://100.64.0.1/,private", "http://0.0.0.0/,private", "http://224.0.0.1/,private", "http://255.255.255.255/,private", "http://256.1.1.1/,private",
        "http://[::1]/,private", "http://[::ffff:127.0.0.1]/,private", "http://[fe80::1]/,private", "http://[fd00::1]/,private", "http://[64:ff9b::7f00:1]/,private",
        "http://[2002:7f00:1::]/,private", "http://[::]/,private", "http://１２７.0.0.1/,private",
        "https://go.parley.example:8080/l/abc,loop", "https://GO.parley.example:8080,loop", "https://bit.ly/x,shortener", "https://www.tinyurl.com/x,shortener",
        "https://t.co/x,shortener", "https://go.parley.example:08080/x,loop", "https://example.com:0/,port", "https://example.com:99999/,port",
        "http://192.0.0.8/,private", "http://198.18.0.1/,private", "http://203.0.113.7/,private", "http://[2001:db8::1]/,private", "http://[2001:0:1::1]/,private",
        "http://[::ffff:8.8.8.8]/,private", "http://8.8.8.8./,private", "http://134744072/,private", "http://%38.8.8.8/,shape"})
    @DisplayName("L12 anything else is refused, and each for its own reason")
    void refused(String typed, String why) {
        assertThatThrownBy(() -> Destination.of(typed, OWN)).isInstanceOf(Refused.class).hasMessage("link.destination." + why);
    }

    @ParameterizedTest
    @CsvSource({"https://go.parley.example/x", "https://go.parley.example:443/x", "https://go.parley.example./x", "http://go.parley.example:80/x"})
    @DisplayName("L12 a link of ours is one with or without the port of its scheme, in the setting and in what is typed")
    void own_port(String typed) {
        assertThatThrownBy(() -> Destination.of(typed, "go.parley.example")).hasMessage("link.destination.loop");
        assertThatThrownBy(() -> Destination.of(typed, "go.parley.example:443")).hasMessage("link.destination.loop");
        assertThat(Destination.of(typed, "go.parley.example:8443").url()).as("control").contains("go.parley.example/x");
    }

    @Test
    @DisplayName("L12 2,000 characters are the most, as typed and as sent")
    void length() {
        String start = "https://example.com/";
        assertThat(Destination.of(start + "x".repeat(Destination.LONGEST - start.length()), OWN).url()).hasSize(2_000);
        assertThatThrownBy(() -> Destination.of(start + "x".repeat(Destination.LONGEST), OWN)).hasMessage("link.destination.long");
        assertThatThrownBy(() -> Destination.of(start + "차".repeat(300), OWN)).hasMessage("link.destination.long");
    }
}
