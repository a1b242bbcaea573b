package io.parley.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** A page as it is sent: compressed where its length tells nothing (rule W25). @param varies whether another client may get it in another coding */
record PageBody(byte[] bytes, ContentCoding coding, boolean varies) {

    static final int LEAST = 1_024;
    private static final int LEVEL = 5;

    static PageBody of(byte[] html, View view, HttpServletRequest request) throws IOException {
        boolean varies = html.length > LEAST && isAllowed(view, request);
        return varies && ContentCoding.GZIP.isIn(request.getHeader("Accept-Encoding")) ? new PageBody(gzip(html), ContentCoding.GZIP, true)
                : new PageBody(html, ContentCoding.IDENTITY, varies);
    }

    /** A path with parameters in it is a query by another name. */
    private static boolean isAllowed(View view, HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean plain = request.getQueryString() == null && request.getRequestURI().indexOf(';') < 0;
        return read && view.status() == 200 && switch (view.compression()) {
            case NEVER -> false;
            case WITHOUT_QUERY -> plain;
            case ALWAYS -> true;
        };
    }

    private static byte[] gzip(byte[] html) throws IOException {
        var bytes = new ByteArrayOutputStream(html.length / 4);
        try (var out = new GZIPOutputStream(bytes, LEAST) {
            { def.setLevel(LEVEL); }
        }) {
            out.write(html);
        }
        return bytes.toByteArray();
    }
}
