package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoImageTest {

    @ParameterizedTest
    @CsvSource({"png,40,20,40,20", "gif,40,20,40,20", "jpeg,40,20,40,20", "png,1024,512,512,256", "jpeg,3000,100,512,17", "png,4096,1,512,1"})
    @DisplayName("TN13 it becomes a PNG of at most 512 pixels in its own proportions")
    void cut_to_size(String kind, int width, int height, int cutWidth, int cutHeight) throws IOException {
        LogoImage logo = LogoImage.of(picture(kind, width, height));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(new int[] {read.getWidth(), read.getHeight(), logo.width(), logo.height()}).containsExactly(cutWidth, cutHeight, cutWidth, cutHeight);
        assertThat(Arrays.copyOf(logo.png(), 4)).containsExactly(0x89, 'P', 'N', 'G');
    }

    @Test
    @DisplayName("TN13 what else the file held is gone: a comment behind the picture, a script inside of it")
    void nothing_else() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(picture("png", 30, 30));
        file.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(LogoImage.of(file.toByteArray()).png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    @DisplayName("TN13 a picture that says it is huge is refused by its measures, before it is decoded")
    void bombs() throws IOException {
        byte[] png = picture("png", 30, 30);
        refused(measured(png, 60_000, 60_000), "tenant.logo.large");
        refused(measured(png, 4_000, 4_000), "tenant.logo.large");
        refused(measured(png, 4_097, 1), "tenant.logo.large");
    }

    @Test
    @DisplayName("TN13 what is no picture of a kind we know is refused and says so")
    void strangers() throws IOException {
        refused(new byte[0], "tenant.logo.missing");
        refused("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8), "tenant.logo.kind");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "tenant.logo.kind");
        refused(picture("bmp", 10, 10), "tenant.logo.kind");
        refused(Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/v3AgAA="), "tenant.logo.kind");
        refused(Arrays.copyOf(picture("png", 300, 300), 60), "tenant.logo.broken");
    }

    @Test
    @DisplayName("TN13 a picture broken anywhere is read or refused, and never anything else")
    void broken_anywhere() throws IOException {
        for (String kind : new String[] {"png", "gif", "jpeg"}) {
            byte[] good = picture(kind, 60, 40);
            var random = new Random(7);
            for (int i = 0; i < 400; i++) {
                byte[] bad = good.clone();
                for (int at = 0; at < 1 + i % 4; at++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(LogoImage.of(bad).width()).isBetween(1, 512);
                } catch (Refused e) {
                    assertThat(e.field()).isEqualTo("logo");
                }
            }
        }
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> LogoImage.of(file)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** The same file with other measures in its head. */
    private static byte[] measured(byte[] png, int width, int height) {
        byte[] other = png.clone();
        ByteBuffer.wrap(other).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(other, 12, 17);
        ByteBuffer.wrap(other).putInt(29, (int) sum.getValue());
        return other;
    }
}
