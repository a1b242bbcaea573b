package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each work here is asked for while the one around it is under way. */
class LogoReaderTest {

    private final LogoReader reader = new LogoReader();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    @DisplayName("TN13 while a place's logo is decoded another one of it is refused at once; another place's is not, and afterwards it is taken")
    void one_at_a_time() {
        assertThat(reader.alone(one, () -> {
            busy(one);
            return reader.alone(other, () -> "another place's");
        })).isEqualTo("another place's");
        assertThat(reader.alone(one, () -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    @DisplayName("TN13 a node decodes two at a time, and who was refused for it can come again")
    void few_at_a_node() {
        UUID third = UUID.randomUUID();
        within(one, () -> within(other, () -> {
            busy(third);
            return null;
        }));
        assertThat(reader.alone(third, () -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    @DisplayName("TN13 one that is refused for what it is makes room as well")
    void after_a_failure() throws Exception {
        for (int i = 0; i <= LogoReader.AT_ONCE; i++) {
            assertThatThrownBy(() -> reader.read(one, new byte[] {1, 2, 3})).isInstanceOf(Refused.class).hasMessage("tenant.logo.kind");
        }
        assertThat(reader.read(one, PictureFiles.of("png", 40, 20)).width()).isEqualTo(40);
    }

    private void busy(UUID place) {
        assertThatThrownBy(() -> reader.alone(place, () -> "meanwhile")).isInstanceOf(Refused.class).hasMessage("tenant.logo.busy")
                .extracting(e -> ((Refused) e).field()).isEqualTo("logo");
    }

    private <T> T within(UUID place, Supplier<T> work) {
        return reader.alone(place, work);
    }
}
