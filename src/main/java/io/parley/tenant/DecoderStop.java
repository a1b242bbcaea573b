package io.parley.tenant;

import java.util.function.LongSupplier;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Stops a decoder, at the next row it is done with, as soon as it has worked enough. */
final class DecoderStop implements IIOReadProgressListener {

    static final long NANOS = 2_000_000_000;

    private final String kind;
    private final LongSupplier nanos;
    private final long end;
    private boolean late;

    /** @param nanos what {@link System#nanoTime} says */
    DecoderStop(String kind, LongSupplier nanos) {
        this.kind = kind;
        this.nanos = nanos;
        this.end = nanos.getAsLong() + NANOS;
    }

    /** Whether its time was over before the picture was whole. */
    boolean late() {
        return late;
    }

    /** The JDK's decoder of GIFs goes on to the last code of the file though every row is there. */
    @Override
    public void imageProgress(ImageReader source, float percent) {
        boolean whole = percent >= 100 && kind.equals("gif");
        late = !whole && nanos.getAsLong() - end > 0;
        if (whole || late) {
            source.abort();
        }
    }

    @Override
    public void imageStarted(ImageReader source, int image) {
        // its time has begun already
    }

    @Override
    public void imageComplete(ImageReader source) {
        // in time
    }

    @Override
    public void readAborted(ImageReader source) {
        // by us
    }

    @Override
    public void sequenceStarted(ImageReader source, int first) {
        // we read one image
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        // we read one image
    }

    @Override
    public void thumbnailStarted(ImageReader source, int image, int thumbnail) {
        // we read none
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percent) {
        // we read none
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        // we read none
    }
}
