package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that cost a decoder much. */
class LogoBombsTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    @DisplayName("TN13 a progressive JPEG is taken; one of 1,500 scans is refused before it is decoded; control: the decoder goes over the picture 1,500 times")
    void scans() throws IOException {
        byte[] good = PictureFiles.progressive(64, 48);
        assertThat(JpegFile.of(good).scans()).isBetween(5, 20);
        assertThat(LogoImage.of(good).width()).isEqualTo(64);
        byte[] bomb = PictureFiles.withScans(good, 1_500);
        assertThat(passes(bomb)).as("control").isEqualTo(1_500);
        assertThatThrownBy(() -> LogoImage.of(bomb, NEVER)).isInstanceOf(Refused.class).hasMessage("tenant.logo.scans");
    }

    @Test
    @DisplayName("TN13 twenty scans are read, one more is not; a scan in a segment that the decoder skips is none")
    void twenty_scans() throws IOException {
        byte[] good = PictureFiles.progressive(64, 48);
        assertThat(LogoImage.of(PictureFiles.withScans(good, 20)).width()).isEqualTo(64);
        refused(PictureFiles.withScans(good, 21), "tenant.logo.scans");
        byte[] comment = PictureFiles.join(PictureFiles.bytes(0xFF, 0xFE, 0, 2 + 40), PictureFiles.times(PictureFiles.bytes(0xFF, 0xDA), 20));
        assertThat(LogoImage.of(PictureFiles.inside(good, 2, comment)).width()).isEqualTo(64);
    }

    @Test
    @DisplayName("TN13 a JPEG of thousands of segments is refused before it is decoded; control: the decoder takes it")
    void segments() throws IOException {
        byte[] good = PictureFiles.of("jpeg", 64, 48);
        byte[] bomb = PictureFiles.inside(good, 2, PictureFiles.times(PictureFiles.bytes(0xFF, 0xE5, 0, 2), 5_000));
        assertThat(ImageIO.read(new ByteArrayInputStream(bomb)).getWidth()).as("control").isEqualTo(64);
        refused(bomb, "tenant.logo.broken");
        assertThat(LogoImage.of(PictureFiles.inside(good, 2, PictureFiles.times(PictureFiles.bytes(0xFF, 0xE5, 0, 2), 500))).width()).isEqualTo(64);
    }

    @Test
    @DisplayName("TN13 of a GIF the decoder sees the first frame, and no comment of half a million pieces, which it would put together again for each")
    void frames() throws IOException {
        byte[] good = PictureFiles.of("gif", 64, 48);
        byte[] bomb = PictureFiles.gifWithComment(good, 400_000);
        assertThat(bomb).hasSizeGreaterThan(800_000);
        assertThat(GifFile.firstFrame(bomb)).isEqualTo(GifFile.firstFrame(good)).hasSize(good.length);
        byte[] film = PictureFiles.join(good, PictureFiles.times(good, 5_000));
        assertThat(GifFile.firstFrame(film)).as("control: it is longer").hasSizeLessThan(film.length).hasSize(good.length);
        assertThat(LogoImage.of(bomb).png()).isEqualTo(LogoImage.of(good).png()).isEqualTo(LogoImage.of(film).png());
    }

    @Test
    @DisplayName("TN13 what is clear in a GIF or a PNG stays clear")
    void clear() throws IOException {
        for (String kind : new String[] {"gif", "png"}) {
            var read = ImageIO.read(new ByteArrayInputStream(LogoImage.of(PictureFiles.halfClear(kind)).png()));
            assertThat(read.getRGB(2, 2) >>> 24).as(kind).isZero();
            assertThat(read.getRGB(30, 30) >>> 24).as(kind).isEqualTo(255);
        }
    }

    @Test
    @DisplayName("TN13 a GIF whose codes go on when its rows are all there is left there; control: the decoder goes on")
    void codes_behind_the_last_row() throws IOException {
        byte[] bomb = PictureFiles.gifOfGrowingCodes(16, 16, 60_000);
        var asked = new AtomicLong();
        assertThat(LogoImage.of(bomb, () -> {
            asked.incrementAndGet();
            return 0;
        }).width()).isEqualTo(16);
        assertThat(asked.get()).as("rows").isLessThanOrEqualTo(17);
        assertThat(rows(bomb)).as("control").isGreaterThan(10_000);
    }

    @Test
    @DisplayName("TN13 of a PNG the decoder sees the chunks its pixels are made of, and no text or profile that unfolds a thousandfold")
    void texts() throws IOException {
        byte[] good = PictureFiles.of("png", 64, 48);
        byte[] folded = PictureFiles.folded(64 << 20);
        byte[] bomb = good;
        for (String kind : new String[] {"zTXt", "iTXt", "iCCP", "tEXt", "eXIf"}) {
            bomb = PictureFiles.inside(bomb, 33, PictureFiles.chunk(kind, PictureFiles.join(new byte[] {'a', 0, 0, 0, 0, 0}, folded)));
        }
        assertThat(bomb).hasSizeGreaterThan(good.length + 5 * folded.length);
        assertThat(PngFile.pixels(bomb)).isEqualTo(PngFile.pixels(good));
        assertThat(LogoImage.of(bomb).png()).isEqualTo(LogoImage.of(good).png());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    @DisplayName("TN13 a decoder that is still at work after two seconds is stopped; control: one that is not is let go on")
    void time(String kind) throws IOException {
        byte[] good = PictureFiles.of(kind, 300, 300);
        assertThatThrownBy(() -> LogoImage.of(good, ticking(3 * SECOND))).isInstanceOf(Refused.class).hasMessage("tenant.logo.slow");
        assertThat(LogoImage.of(good, ticking(SECOND / 1_000)).width()).as("control").isEqualTo(300);
    }

    @Test
    @DisplayName("TN13 the time is over in the middle of a progressive JPEG too")
    void time_of_passes() throws IOException {
        byte[] good = PictureFiles.progressive(300, 300);
        assertThatThrownBy(() -> LogoImage.of(good, ticking(SECOND / 2))).isInstanceOf(Refused.class).hasMessage("tenant.logo.slow");
    }

    private static final LongSupplier NEVER = () -> {
        throw new AssertionError("it is decoded");
    };

    /** A clock that is looked at once in this time. */
    private static LongSupplier ticking(long nanos) {
        var now = new AtomicLong();
        return () -> now.getAndAdd(nanos);
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> LogoImage.of(file)).isInstanceOf(Refused.class).hasMessage(key);
    }

    /** How often a decoder begins the picture anew. */
    private static int passes(byte[] file) throws IOException {
        var counted = new AtomicLong();
        read(file, "jpeg", reader -> reader.addIIOReadUpdateListener(PictureFiles.heard(IIOReadUpdateListener.class, "passStarted", counted)));
        return counted.intValue();
    }

    /** How often a decoder says that a row is done. */
    private static long rows(byte[] file) throws IOException {
        var counted = new AtomicLong();
        read(file, "gif", reader -> reader.addIIOReadProgressListener(PictureFiles.heard(javax.imageio.event.IIOReadProgressListener.class, "imageProgress", counted)));
        return counted.get();
    }

    private static void read(byte[] file, String kind, java.util.function.Consumer<ImageReader> listen) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            listen.accept(reader);
            assertThat(reader.read(0)).isNotNull();
        } finally {
            reader.dispose();
        }
    }
}
