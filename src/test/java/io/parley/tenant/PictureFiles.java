package io.parley.tenant;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files, good ones and what else can be made of their pieces. */
final class PictureFiles {

    private static final int HEADER_OF_GIF = 13;

    private PictureFiles() {
    }

    static byte[] of(String kind, int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, false);
    }

    static byte[] progressive(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", true);
    }

    /** Clear but for a square from (16, 16) on, in colours of a table. */
    static byte[] halfClear(String kind) throws IOException {
        byte[] both = {0, (byte) 200};
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 2, both, both, both, 0));
        var pen = picture.createGraphics();
        pen.setColor(new Color(200, 200, 200));
        pen.fillRect(16, 16, 24, 24);
        pen.dispose();
        return written(picture, kind, false);
    }

    private static byte[] written(BufferedImage picture, String kind, boolean progressive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The last scan again and again, until there are so many. */
    static byte[] withScans(byte[] jpeg, int scans) {
        int last = jpeg.length;
        int there = 0;
        for (int at = jpeg.length - 2; at >= 0; at--) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xDA) {
                last = there == 0 ? at : last;
                there++;
            }
        }
        byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        return inside(jpeg, jpeg.length - 2, times(scan, scans - there));
    }

    /** In pieces of one byte. */
    static byte[] gifWithComment(byte[] gif, int pieces) {
        int colours = (gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1;
        return inside(gif, HEADER_OF_GIF + colours, join(bytes(0x21, 0xFE), times(bytes(1, 'x'), pieces), bytes(0)));
    }

    /** Each code means one pixel more than the one before. */
    static byte[] gifOfGrowingCodes(int width, int height, int length) {
        byte[] codes = new byte[length];
        int bit = put(codes, 0, 256, 9);
        bit = put(codes, bit, 0, 9);
        int size = 9;
        for (int next = 258; bit < (length - 4) * 8; next = Math.min(next + 1, 4095)) {
            bit = put(codes, bit, next, size);
            size = next + 1 == 1 << size && size < 12 ? size + 1 : size;
        }
        var blocks = new ByteArrayOutputStream();
        for (int at = 0; at < length; at += 255) {
            int some = Math.min(255, length - at);
            blocks.write(some);
            blocks.write(codes, at, some);
        }
        return join("GIF89a".getBytes(StandardCharsets.US_ASCII), bytes(width, 0, height, 0, 0x80, 0, 0), new byte[6],
                bytes(0x2C, 0, 0, 0, 0, width, 0, height, 0, 0, 8), blocks.toByteArray(), bytes(0, 0x3B));
    }

    private static int put(byte[] into, int bit, int code, int size) {
        for (int i = 0; i < size; i++) {
            into[(bit + i) / 8] |= (byte) ((code >> i & 1) << (bit + i) % 8);
        }
        return bit + size;
    }

    static byte[] chunk(String kind, byte[] content) {
        byte[] named = join(kind.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(named);
        return join(ByteBuffer.allocate(4).putInt(content.length).array(), named, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** So many zeros, compressed. */
    static byte[] folded(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    static byte[] inside(byte[] file, int at, byte[] more) {
        return join(Arrays.copyOf(file, at), more, Arrays.copyOfRange(file, at, file.length));
    }

    static byte[] times(byte[] bytes, int count) {
        byte[] all = new byte[bytes.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** A listener that counts the calls of one name. */
    static <T> T heard(Class<T> listener, String name, AtomicLong counted) {
        return listener.cast(Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, (proxy, method, args) -> {
            if (method.getName().equals(name)) {
                counted.incrementAndGet();
            }
            return null;
        }));
    }
}
