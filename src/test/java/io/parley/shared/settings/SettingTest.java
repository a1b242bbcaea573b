package io.parley.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Messages;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

    @ParameterizedTest
    @EnumSource(Setting.class)
    @DisplayName("SE1 a setting lies within its bounds, is read as it is typed, and has its words in both languages")
    void every_setting(Setting setting) {
        for (long value : new long[] {setting.least(), setting.usual(), setting.most()}) {
            assertThat(setting.read(setting.typed(value))).as(setting.typed(value)).contains(value);
        }
        assertThat(setting.read(setting.typed(setting.most() + 1))).isEmpty();
        assertThat(Setting.of(setting.key())).contains(setting);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            for (String key : new String[] {"settings." + setting.key(), "settings." + setting.key() + ".hint", "audit.field." + setting.key()}) {
                assertThat(Messages.text(locale, key)).isNotBlank();
            }
        }
    }

    @Test
    @DisplayName("SE1 prices are typed in dollars, to the micro-dollar, and nothing else is a price")
    void prices() {
        assertThat(Setting.PRICE_SENT.typed(15_000)).isEqualTo("0.015");
        assertThat(Setting.PRICE_SENT.read("0.000001")).contains(1L);
        for (String wrong : new String[] {"", "-1", "1,5", "0.0000001", "1e3", "1.", ".5", "2", "0x1", "NaN"}) {
            assertThat(Setting.PRICE_SENT.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(Setting.MAIL_ATTEMPTS.read("1.5")).isEmpty();
        assertThat(Setting.MAIL_ATTEMPTS.read("0")).isEmpty();
    }
}
