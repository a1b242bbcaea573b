package io.parley.bench;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Running;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a load asks a node for, as a browser would: these paths by turns. */
record Asked(URI node, Map<String, String> headers, List<String> paths) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Under the public pages' own name. */
    static Asked of(String node, List<String> paths) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", URI.create(Running.open()).getAuthority());
        headers.put("User-Agent", OpenLink.BROWSER);
        return new Asked(URI.create(node), headers, paths);
    }

    static Asked of(String node, String path) {
        return of(node, List.of(path));
    }

    Asked accepting(String encoding) {
        var more = new LinkedHashMap<>(headers);
        more.put("Accept-Encoding", encoding);
        return new Asked(node, more, paths);
    }

    /** The first of the paths as a whole request. */
    byte[] raw() {
        var request = new StringBuilder("GET ").append(paths.get(0)).append(" HTTP/1.1\r\n");
        headers.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Each of the paths once. */
    List<HttpResponse<byte[]>> once() throws IOException, InterruptedException {
        var answers = new ArrayList<HttpResponse<byte[]>>();
        for (String path : paths) {
            var request = HttpRequest.newBuilder(node.resolve(path));
            headers.forEach(request::header);
            answers.add(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        }
        return answers;
    }
}
