package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A refusal in X's own shapes. */
final class XError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body;
    private transient Map<String, String> headers = Map.of();

    private XError(int status, ObjectNode body) {
        super(status + " " + body);
        this.status = status;
        this.body = body;
    }

    static XError v1(int status, int code, String message) {
        return new XError(status, Json.object("errors", List.of(Json.object("code", code, "message", message))));
    }

    static XError v2(int status, String problem, String title, String detail) {
        return new XError(status, Json.object("type", "https://api.x.com/2/problems/" + problem, "title", title, "detail", detail,
                "status", status));
    }

    static XError ads(int status, String code, String message, String parameter) {
        return new XError(status, Json.object("errors", List.of(Json.object("code", code, "message", message, "parameter", parameter)),
                "request", Json.object("params", Map.of())));
    }

    XError with(Map<String, String> more) {
        headers = more;
        return this;
    }

    Reply reply() {
        return Reply.json(status, body).with(headers);
    }
}
