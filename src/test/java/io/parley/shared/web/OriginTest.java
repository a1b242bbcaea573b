package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest(name = "{2}")
    @DisplayName("AU5 from where: the browser, the system and no more of the address than its network")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0                                                     | 203.0.113.77             | Firefox · Windows · 203.0.113.0
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15               | 2001:db8:77:5::1234      | Safari · macOS · 2001:db8:77::
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0       | 10.1.2.3                 | Edge · Windows · 10.1.2.0
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36                        | ::ffff:203.0.113.77      | Chrome · Android · 203.0.113.0
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604 | fe80::1%eth0             | Chrome · iOS · fe80::
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Whale/4.34 Safari/537.36          | 203.0.113.1              | Whale · Windows · 203.0.113.0
            curl/8.5.0                                                                                                                          | 127.0.0.1                | curl · 127.0.0.0
            -                                                                                                                                   | 127.0.0.1                | 127.0.0.0
            <script>alert(1)</script>                                                                                                           | evil.example             | ''
            """)
    void from_where(String agent, String address, String text) {
        assertThat(Origin.of(agent, address).text()).isEqualTo(text);
    }
}
