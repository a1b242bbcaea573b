package io.parley.shared.api;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.ApiRefusal;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Paths;
import io.parley.shared.web.Problem;
import io.parley.shared.web.ProblemKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** How the API writes: once (rule AP6), against a version (AP7), and with every problem by the name of its property. */
@RequestScoped
public class Writes {

    private static final String WORD = "[\\x21-\\x7e]{1,128}";
    @Inject
    private Once once;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Inject
    private HttpServletRequest request;

    /** Does the work, or answers as it was answered when the same was sent before. */
    public Response once(byte[] body, Supplier<ApiAnswer> work) {
        String word = request.getHeader("Idempotency-Key");
        if (word == null) {
            return work.get().response().build();
        }
        if (!word.matches(WORD)) {
            throw new ApiRefusal(ProblemKind.BAD_REQUEST);
        }
        Once.Outcome outcome = once.run(new Write(visit.grant().orElseThrow().key(), word, hash(body)), work);
        Response.ResponseBuilder answer = outcome.answer().response();
        return (outcome.replayed() ? answer.header("Idempotent-Replayed", "true") : answer).build();
    }

    /** The version the sender knows, which has to be the current one; an asterisk stands for whichever it is. */
    public int known(int current) {
        String match = request.getHeader("If-Match");
        if (match == null) {
            throw new ApiRefusal(ProblemKind.VERSION_MISSING);
        }
        if (!match.strip().equals("*") && !match.strip().equals("\"" + current + "\"")) {
            throw new Stale("version");
        }
        return current;
    }

    /** The page's own way from a form to the use case. @param property how a field of the form is called here */
    public <T, R> R save(JsonBody body, Form form, T input, UnaryOperator<String> property, Function<T, R> work) {
        body.check();
        return forms.save(form, input, work).orElseThrow(() -> form.isStale() ? new Stale("version")
                : new ApiRefusal(form.all().stream().map(p -> new Problem(property.apply(p.field()), p.key(), p.args())).toList()));
    }

    private String hash(byte[] body) {
        String rest = request.getMethod() + " " + Paths.withQuery(request) + " " + request.getHeader("If-Match") + "\n";
        byte[] head = rest.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return KeyText.hash(all);
    }
}
