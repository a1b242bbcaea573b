package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A logo as we make it from what was uploaded: measured, decoded, cut to size, written anew; whatever else the file held is gone (rule TN13). */
record LogoImage(int width, int height, byte[] png) {

    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");
    private static final int MOST_SIDE = 4096;
    private static final int MOST_PIXELS = 12_000_000;
    private static final int SIDE = 512;

    /** @throws Refused where it is no picture of a kind we know, or too large to be decoded */
    static LogoImage of(byte[] file) {
        if (file.length == 0) {
            throw new Refused("logo", "tenant.logo.missing");
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new Refused("logo", "tenant.logo.kind");
            }
            reader.setInput(in, true, true);
            return written(cut(read(reader)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException | IllegalStateException e) {
            throw new Refused("logo", "tenant.logo.broken");
        }
    }

    /** Large ones are thinned out on the way, so that they never stand in memory whole. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new Refused("logo", "tenant.logo.large", width, height, MOST_SIDE);
            }
            int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, some);
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
