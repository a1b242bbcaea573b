package io.parley.shared.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request whose body is watched while it is read. */
final class BodyRequest extends HttpServletRequestWrapper {

    private final BodyReading reading;

    BodyRequest(HttpServletRequest request, BodyReading reading) {
        super(request);
        this.reading = reading;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Watched(super.getInputStream(), reading);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** The container reads the body for it. */
    @Override
    public Map<String, String[]> getParameterMap() {
        try (reading) {
            reading.begin();
            return super.getParameterMap();
        } catch (BodyFailure e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Watched extends ServletInputStream {

        private final ServletInputStream in;
        private final BodyReading reading;

        Watched(ServletInputStream in, BodyReading reading) {
            this.in = in;
            this.reading = reading;
        }

        @Override
        public int read() throws IOException {
            reading.begin();
            try {
                int one = in.read();
                reading.read(one < 0 ? -1 : 1);
                return one;
            } catch (BodyFailure e) {
                throw e;
            } catch (IOException e) {
                throw reading.broken(e);
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            reading.begin();
            try {
                return reading.read(in.read(into, from, most));
            } catch (BodyFailure e) {
                throw e;
            } catch (IOException e) {
                throw reading.broken(e);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
