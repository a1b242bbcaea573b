package io.parley.channel.x;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A call to X. @param url without a query @param json null: no body */
record XRequest(String method, String url, Map<String, String> query, String json) {

    static XRequest get(String url, Map<String, String> query) {
        return new XRequest("GET", url, query, null);
    }

    static XRequest post(String url, String json) {
        return new XRequest("POST", url, Map.of(), json);
    }

    /** Whether a second one does no more than the first. */
    boolean repeatable() {
        return !method.equals("POST");
    }

    String address() {
        return query.isEmpty() ? url : url + "?" + new TreeMap<>(query).entrySet().stream()
                .map(e -> OAuth1.encode(e.getKey()) + "=" + OAuth1.encode(e.getValue())).collect(Collectors.joining("&"));
    }
}
