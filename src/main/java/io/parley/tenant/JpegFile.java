package io.parley.tenant;

/**
 * What a JPEG asks of its decoder.
 *
 * @param scans how often it goes over its picture, each time at the price of the whole of it
 * @param segments what it has beside its pixels; the decoder looks through all of them again for each piece of a colour profile
 */
record JpegFile(int scans, int segments) {

    private static final int FIRST_SEGMENT = 0xC0;
    private static final int START_OF_SCAN = 0xDA;

    /** Goes by its markers as the decoder does: a segment is skipped by the length it says, and what else stands between two markers is pixels. */
    static JpegFile of(byte[] file) {
        int scans = 0;
        int segments = 0;
        int at = 0;
        while (at + 1 < file.length) {
            int marker = octet(file, at) == 0xFF ? octet(file, at + 1) : 0;
            boolean segment = hasLength(marker);
            segments += segment ? 1 : 0;
            scans += marker == START_OF_SCAN ? 1 : 0;
            at += marker == 0 || marker == 0xFF ? 1 : segment ? 2 + length(file, at + 2) : 2;
        }
        return new JpegFile(scans, segments);
    }

    /** Not so start, end, restarts, what stands below the segments, and a byte that is none of them. */
    private static boolean hasLength(int marker) {
        return marker >= FIRST_SEGMENT && (marker < 0xD0 || marker >= START_OF_SCAN) && marker < 0xFF;
    }

    private static int length(byte[] file, int at) {
        return at + 1 < file.length ? octet(file, at) << 8 | octet(file, at + 1) : 0;
    }

    private static int octet(byte[] file, int at) {
        return file[at] & 0xFF;
    }
}
