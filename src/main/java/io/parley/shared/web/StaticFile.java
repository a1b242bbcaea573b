package io.parley.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One file with everything an answer says of it (rule W24), in each coding there is of it. */
record StaticFile(String type, String caching, List<Body> bodies) {

    /** @param etag strong: each coding has its own */
    record Body(ContentCoding coding, byte[] bytes, String etag) {
    }

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** @param forEver whether the address it is asked for by has the hash in it */
    static StaticFile of(String hashed, Map<ContentCoding, byte[]> bytes, boolean forEver) {
        String[] parts = hashed.substring(hashed.lastIndexOf('/') + 1).split("\\.");
        String hash = parts[parts.length - 2];
        return new StaticFile(type(parts[parts.length - 1]), forEver ? FOR_EVER : "no-cache", Arrays.stream(ContentCoding.values()).filter(bytes::containsKey)
                .map(c -> new Body(c, bytes.get(c), '"' + hash + (c == ContentCoding.IDENTITY ? "" : "-" + c.token()) + '"')).toList());
    }

    byte[] bytes(ContentCoding coding) {
        return bodies.stream().filter(b -> b.coding() == coding).findFirst().orElseThrow().bytes();
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Body body = best(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", body.etag());
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        if (request.getHeader("If-None-Match") != null && isHeld(Collections.list(request.getHeaders("If-None-Match")), body.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        if (body.coding() != ContentCoding.IDENTITY) {
            response.setHeader("Content-Encoding", body.coding().token());
        }
        response.setContentLength(body.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body.bytes());
        }
    }

    Body best(String accepted) {
        for (Body body : bodies) {
            if (body.coding().isIn(accepted)) {
                return body;
            }
        }
        throw new IllegalStateException("each file is there as it is");
    }

    /** Whether one of the answers a client says it holds is this one. The comparison is weak, as RFC 9110 asks. */
    static boolean isHeld(List<String> ifNoneMatch, String etag) {
        return ifNoneMatch.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip)
                .anyMatch(held -> held.equals("*") || held.equals(etag) || held.equals("W/" + etag));
    }

    private static String type(String ending) {
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
