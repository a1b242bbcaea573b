package io.parley.dev.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which address does what; the first route that fits has the call. */
final class Routes {

    private static final Pattern BRACE = Pattern.compile("\\{(\\w+)}");

    private final List<Route> routes = new ArrayList<>();

    void add(String method, String template, Handler handler) {
        var names = BRACE.matcher(template).results().map(found -> found.group(1)).toList();
        String literal = template.replace(".", "\\.");
        routes.add(new Route(method, Pattern.compile(BRACE.matcher(literal).replaceAll("([^/]+)")), names, handler));
    }

    Reply answer(Call call) throws Exception {
        try {
            for (Route route : routes) {
                Matcher fits = route.path().matcher(call.path());
                if (route.takes(call.method()) && fits.matches()) {
                    return route.handler().handle(call.named(route.named(fits)));
                }
            }
            throw XError.v1(404, 34, "Sorry, that page does not exist.");
        } catch (XError refused) {
            return refused.reply();
        }
    }

    interface Handler {

        Reply handle(Call call) throws Exception;
    }

    private record Route(String method, Pattern path, List<String> names, Handler handler) {

        boolean takes(String asked) {
            return method.equals(asked) || method.equals("GET") && asked.equals("HEAD");
        }

        Map<String, String> named(Matcher fits) {
            var found = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                found.put(names.get(i), fits.group(i + 1));
            }
            return found;
        }
    }
}
