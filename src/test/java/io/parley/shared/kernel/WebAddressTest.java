package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    /** The first and last address of a range, and the addresses before and behind it, which are nobody's special ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "0.0.0.0        | 0.255.255.255     | -             | 1.0.0.0",
        "10.0.0.0       | 10.255.255.255    | 9.255.255.255 | 11.0.0.0",
        "100.64.0.0     | 100.127.255.255   | 100.63.255.255 | 100.128.0.0",
        "127.0.0.0      | 127.255.255.255   | 126.255.255.255 | 128.0.0.0",
        "169.254.0.0    | 169.254.255.255   | 169.253.255.255 | 169.255.0.0",
        "172.16.0.0     | 172.31.255.255    | 172.15.255.255 | 172.32.0.0",
        "192.0.0.0      | 192.0.0.255       | 191.255.255.255 | 192.0.1.0",
        "192.0.2.0      | 192.0.2.255       | 192.0.1.255   | 192.0.3.0",
        "192.88.99.0    | 192.88.99.255     | 192.88.98.255 | 192.88.100.0",
        "192.168.0.0    | 192.168.255.255   | 192.167.255.255 | 192.169.0.0",
        "198.18.0.0     | 198.19.255.255    | 198.17.255.255 | 198.20.0.0",
        "198.51.100.0   | 198.51.100.255    | 198.51.99.255 | 198.51.101.0",
        "203.0.113.0    | 203.0.113.255     | 203.0.112.255 | 203.0.114.0",
        "224.0.0.0      | 239.255.255.255   | 223.255.255.255 | -",
        "240.0.0.0      | 255.255.255.255   | -             | -"})
    @DisplayName("L12 each special range of IPv4 is refused from end to end; its neighbours are taken")
    void ipv4(String first, String last, String before, String behind) {
        refused("http://" + first + "/", WebAddress.Flaw.PRIVATE);
        refused("http://" + last + "/", WebAddress.Flaw.PRIVATE);
        taken(before);
        taken(behind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "[::]           | [::1]             | -             | -",
        "[::ffff:0:0]   | [::ffff:8.8.8.8]  | -             | -",
        "[::8.8.8.8]    | [0:0:0:0:0:ffff:808:808] | -      | -",
        "[64:ff9b::]    | [64:ff9b::8.8.8.8] | -            | -",
        "[64:ff9b:1::]  | [64:ff9b:1:ffff:ffff:ffff:ffff:ffff] | - | -",
        "[100::]        | [100::ffff:ffff:ffff:ffff] | -    | -",
        "[100:0:0:1::]  | [1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | - | [2000::]",
        "[2001::]       | [2001:0:ffff:ffff:ffff:ffff:ffff:ffff] | [2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | -",
        "[2001:2::]     | [2001:2:0:ffff:ffff:ffff:ffff:ffff] | - | -",
        "[2001:10::]    | [2001:1f:ffff:ffff:ffff:ffff:ffff:ffff] | - | -",
        "[2001:20::]    | [2001:2f:ffff:ffff:ffff:ffff:ffff:ffff] | - | -",
        "[2001:30::]    | [2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff] | - | [2001:200::]",
        "[2001:db8::]   | [2001:db8:ffff:ffff:ffff:ffff:ffff:ffff] | [2001:db7:ffff:ffff:ffff:ffff:ffff:ffff] | [2001:db9::]",
        "[2002::]       | [2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | [2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | [2003::]",
        "[3fff::]       | [3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff] | [3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | [3fff:1000::]",
        "[4000::]       | [5f00::1]         | [3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | -",
        "[fc00::]       | [fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff] | - | -",
        "[fe80::1]      | [fec0::1]         | -             | -",
        "[ff00::]       | [ff0e::1]         | -             | -"})
    @DisplayName("L12 each special range of IPv6, and what is given to nobody, is refused; the neighbours are taken")
    void ipv6(String first, String last, String before, String behind) {
        ipv4(first, last, before, behind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"134744072", "0x08080808", "0X8080808", "010.8.8.8", "8.8.8.010", "0x8.8.8.8", "8.8.8.0x8", "8.8.8", "8.8", "8", "08.8.8.8", "8.8.8.8.",
        "８.８.８.８", "8．8．8．8", "8。8。8。8", "8.8.8.8。", "①.8.8.8", "8.8.8.256", "8.8.8.8.8", "a.8", "a.0x", "8.8.8.\u00ad8", "[8.8.8.8]", "[2606:4700::1111.]", "[1]", "[:]",
        "[2606:4700::1::1]", "127.1", "2130706433", "0177.0.0.1", "0x7f000001", "０x7f.1", "127。0。0。1", "localhost.", "LOCAL\u00adHOST", "ｌｏｃａｌｈｏｓｔ", "a.internal."})
    @DisplayName("L12 an address in any spelling but the plain one is refused, and a private name in any; control: 8.8.8.8 itself is taken")
    void spellings(String host) {
        refused("http://" + host + "/", WebAddress.Flaw.PRIVATE);
        taken("8.8.8.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%38.8.8.8", "127%2e0.0.1", "%31%32%37.0.0.1", "8.8.8.8%00", "[fe80::1%25eth0]", "[::1", "::1", "a..b.com", ".example.com", "example.com..", ".",
        "localhost..", "example.com\\@evil.com", "exa mple.com", "example.com:", "example.com:８０", "example.com:-1", "example.com:80:80", "example.com:0x50"})
    @DisplayName("L12 what is no host at all is refused for its shape")
    void shapes(String host) {
        assertThatThrownBy(() -> WebAddress.of("http://" + host + "/")).isInstanceOfSatisfying(WebAddress.Wrong.class,
                e -> assertThat(e.flaw()).isIn(WebAddress.Flaw.SHAPE, WebAddress.Flaw.USER));
    }

    @ParameterizedTest
    @CsvSource({"0,", "00000,", "65536,", "99999,", "4294967376,", "99999999999999999999,", "1,:1", "65535,:65535", "080,''", "80,''", "443,:443", "08443,:8443"})
    @DisplayName("L12 a port is from 1 to 65535 and kept in one spelling, without the scheme's own")
    void ports(String port, String kept) {
        String typed = "http://shop.example.com:" + port + "/x";
        if (kept == null) {
            refused(typed, WebAddress.Flaw.PORT);
        } else {
            assertThat(WebAddress.of(typed).text()).isEqualTo("http://shop.example.com" + kept + "/x");
        }
    }

    private static void taken(String host) {
        if (host != null) {
            assertThat(WebAddress.of("http://" + host + "/").host()).as("control").isEqualTo(host);
        }
    }

    private static void refused(String typed, WebAddress.Flaw flaw) {
        assertThatThrownBy(() -> WebAddress.of(typed)).as(typed).isInstanceOfSatisfying(WebAddress.Wrong.class, e -> assertThat(e.flaw()).isEqualTo(flaw));
    }
}
