package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A logo as we make it from what was uploaded: measured, decoded, cut to size, written anew; whatever else the file held is gone (rule TN13). */
record LogoImage(int width, int height, byte[] png) {

    /** First bytes → the decoder's name. */
    private static final Map<String, String> KINDS = Map.of("\u0089PNG\r\n\u001A\n", "png", "\u00FF\u00D8\u00FF", "jpeg", "GIF87a", "gif", "GIF89a", "gif");
    private static final int MOST_SIDE = 4096;
    private static final int MOST_PIXELS = 12_000_000;
    private static final int MOST_SCANS = 20;
    private static final int MOST_SEGMENTS = 1_000;
    private static final int SIDE = 512;

    /** @throws Refused where it is no picture of a kind we know, or costs too much to be decoded */
    static LogoImage of(byte[] file) {
        return of(file, System::nanoTime);
    }

    static LogoImage of(byte[] file, LongSupplier nanos) {
        if (file.length == 0) {
            throw new Refused("logo", "tenant.logo.missing");
        }
        String kind = kind(file);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare(kind, file)))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
            reader.setInput(in, true, true);
            return written(cut(read(reader, new DecoderStop(kind, nanos))));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException | IllegalStateException e) {
            throw new Refused("logo", "tenant.logo.broken");
        }
    }

    /** By its first bytes; what else there is to be decoded never comes near a decoder. */
    private static String kind(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream().filter(k -> start.startsWith(k.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new Refused("logo", "tenant.logo.kind"));
    }

    /** What of it a decoder gets to see. */
    private static byte[] bare(String kind, byte[] file) {
        if (kind.equals("jpeg")) {
            check(JpegFile.of(file));
        }
        return kind.equals("gif") ? GifFile.firstFrame(file) : kind.equals("png") ? PngFile.pixels(file) : file;
    }

    private static void check(JpegFile file) {
        if (file.scans() > MOST_SCANS) {
            throw new Refused("logo", "tenant.logo.scans", MOST_SCANS);
        }
        if (file.segments() > MOST_SEGMENTS) {
            throw new Refused("logo", "tenant.logo.broken");
        }
    }

    /** Large ones are thinned out on the way, so that they never stand in memory whole. */
    private static BufferedImage read(ImageReader reader, DecoderStop stop) throws IOException {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new Refused("logo", "tenant.logo.large", width, height, MOST_SIDE);
            }
            int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, 0, 0);
            reader.addIIOReadProgressListener(stop);
            BufferedImage read = reader.read(0, some);
            if (stop.late()) {
                throw new Refused("logo", "tenant.logo.slow");
            }
            return read;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage cut(BufferedImage read) {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = (int) Math.max(1, Math.round(read.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(read.getHeight() * scale));
        var cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = cut.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return cut;
    }

    private static LogoImage written(BufferedImage cut) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(cut, "png", out);
        }
        return new LogoImage(cut.getWidth(), cut.getHeight(), bytes.toByteArray());
    }
}
