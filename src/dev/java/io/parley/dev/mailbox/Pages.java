package io.parley.dev.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is kept, for people and for programs, and the faults. */
final class Pages {

    private static final Pattern ONE = Pattern.compile("/mails/(\\d{1,9})(?:/(html|raw))?");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Screens screens = new Screens();
    private final Letters letters;
    private final Faults faults;

    Pages(Letters letters, Faults faults) throws IOException {
        this.letters = letters;
        this.faults = faults;
    }

    Shown answer(String method, URI uri, byte[] body) throws IOException {
        return switch (method + " " + uri.getPath()) {
            case "GET /" -> list(to(uri));
            case "GET /mails.json" -> Shown.plain("application/json", JSON.writeValueAsString(letters.to(to(uri)).stream().map(Pages::json).toList()));
            case "GET /mailbox.css" -> Shown.plain("text/css", screens.css());
            case "POST /clear" -> cleared();
            case "GET /faults" -> Shown.plain("application/json", faults.text());
            case "PUT /faults" -> faults(body);
            case "DELETE /faults" -> calm();
            default -> method.equals("GET") ? one(uri.getPath()) : missing();
        };
    }

    private Shown list(String to) {
        var found = letters.to(to).stream().map(k -> Map.of("kept", k, "mime", Mime.of(k.raw()))).toList();
        return Shown.page(200, screens.html("list", Map.of("mails", found, "to", to, "faults", faults.any() ? faults.text() : "")));
    }

    private Shown one(String path) {
        Matcher asked = ONE.matcher(path);
        return asked.matches() ? letters.get(Integer.parseInt(asked.group(1))).map(as(Optional.ofNullable(asked.group(2)).orElse(""))).orElseGet(this::missing)
                : missing();
    }

    private Function<Kept, Shown> as(String what) {
        return switch (what) {
            case "html" -> k -> Shown.foreign(Mime.of(k.raw()).html());
            case "raw" -> k -> Shown.raw(k.raw());
            default -> k -> Shown.page(200, screens.html("mail", Map.of("kept", k, "mime", Mime.of(k.raw()))));
        };
    }

    private Shown cleared() {
        letters.clear();
        return Shown.seeOther("/");
    }

    private Shown faults(byte[] wanted) throws IOException {
        faults.set(wanted);
        return Shown.plain("application/json", faults.text());
    }

    private Shown calm() {
        faults.clear();
        return Shown.plain("application/json", faults.text());
    }

    private Shown missing() {
        return Shown.page(404, screens.html("missing", Map.of()));
    }

    private static Map<String, Object> json(Kept kept) {
        Mime mime = Mime.of(kept.raw());
        var all = new LinkedHashMap<String, Object>();
        all.put("id", kept.id());
        all.put("at", kept.at().toString());
        all.put("from", kept.from());
        all.put("to", kept.to());
        all.put("subject", mime.subject());
        all.put("headers", mime.headers());
        all.put("text", mime.text());
        all.put("html", mime.html());
        return all;
    }

    private static String to(URI uri) {
        return Stream.of(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")).filter(p -> p.startsWith("to=")).findFirst()
                .map(p -> URLDecoder.decode(p.substring(3), StandardCharsets.UTF_8)).orElse("");
    }
}
