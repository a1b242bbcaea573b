package io.parley.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** How far one request's body is read. It takes a place with the first byte asked for and leaves it with the last byte read. */
final class BodyReading implements AutoCloseable {

    static final int LIMIT = 1 << 20;
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();
    private static final String RETRY_SECONDS = "5";
    private final BodyPlaces places;
    private final HttpServletResponse response;
    private final String address;
    private final long declared;
    private boolean placed;
    private long began;
    private int seen;

    BodyReading(BodyPlaces places, HttpServletRequest request, HttpServletResponse response) {
        this.places = places;
        this.response = response;
        this.address = AddressLimits.client(request.getRemoteAddr());
        this.declared = request.getContentLengthLong();
    }

    /** Before bytes are asked for. */
    void begin() throws BodyFailure {
        if (!placed && began == 0) {
            placed = places.take(address);
            if (!placed) {
                response.setHeader("Retry-After", RETRY_SECONDS);
                throw failure(503, null);
            }
            began = System.nanoTime();
        }
    }

    /** @param more bytes that came, or a negative number at the end */
    int read(int more) throws BodyFailure {
        seen += Math.max(0, more);
        if (seen > LIMIT) {
            throw failure(413, null);
        }
        if (more < 0 || seen == declared) {
            close();
        } else if (System.nanoTime() - began > LONGEST) {
            throw failure(408, null);
        }
        return more;
    }

    /** The rest did not come in time, or the bytes are no body. */
    BodyFailure broken(IOException cause) {
        return failure(cause instanceof SocketTimeoutException ? 408 : 400, cause);
    }

    /** The rest stays unread, so the connection cannot be used again. */
    private BodyFailure failure(int status, IOException cause) {
        response.setHeader("Connection", "close");
        return new BodyFailure(status, cause);
    }

    @Override
    public void close() {
        if (placed) {
            placed = false;
            places.leave(address);
        }
    }
}
