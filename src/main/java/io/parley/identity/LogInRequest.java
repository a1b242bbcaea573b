package io.parley.identity;

import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.parley.shared.web.Paths;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the address of a log-in asks for: {@code /login?to=/b/agave-norte}. A parameter that cannot be read is none.
 *
 * @param to    the page to land on, always a path of this portal (rule ID6)
 * @param fresh whether the person must prove anew who they are
 * @param hint  the e-mail to propose, or empty
 * @param again whether it repeats a log-in that timed out at the provider
 */
record LogInRequest(String to, boolean fresh, String hint, boolean again) {

    /** Five cookies with such addresses still fit into a proxy's 8 KiB of headers. */
    static final int LONGEST = 800;
    private static final int LONGEST_HINT = 254;

    static LogInRequest of(String query) {
        Map<String, List<String>> parameters = URLUtils.parseParameters(query);
        String hint = first(parameters, "login_hint");
        return new LogInRequest(local(first(parameters, "to")), parameters.containsKey("fresh"), hint.length() > LONGEST_HINT ? "" : hint,
                parameters.containsKey("again"));
    }

    /** The address that begins it. */
    String address() {
        return "/login?to=" + encoded(to) + (fresh ? "&fresh=1" : "") + (hint.isEmpty() ? "" : "&login_hint=" + encoded(hint)) + (again ? "&again=1" : "");
    }

    LogInRequest afresh() {
        return new LogInRequest(to, true, hint, again);
    }

    LogInRequest repeated() {
        return new LogInRequest(to, fresh, hint, true);
    }

    /** The same, begun by hand. */
    LogInRequest first() {
        return new LogInRequest(to, fresh, hint, false);
    }

    /** Of an address that is too long its path counts. */
    private static String local(String to) {
        String local = Paths.local(to).toASCIIString();
        String kept = local.length() <= LONGEST ? local : local.split("\\?", 2)[0];
        return kept.length() <= LONGEST ? kept : "/";
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        String value = MultivaluedMapUtils.getFirstValue(parameters, name);
        return value == null ? "" : value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
