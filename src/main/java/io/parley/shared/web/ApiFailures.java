package io.parley.shared.web;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns what went wrong below /api into a problem (shared.api, rule AP5). */
@ApplicationScoped
class ApiFailures {

    private static final String SECONDS = "5";
    @Inject
    private Problems problems;

    /** @param cause the failure or the cause of it that has a name */
    Response of(Throwable failure, Throwable cause, HttpServletRequest request) {
        if (cause instanceof ApiRefusal refusal) {
            return answer(refusal.kind(), problems.of(refusal.kind(), Problems.locale(request), refusal.problems(), refusal.args())).build();
        }
        if (cause instanceof Refused r) {
            return of(failure, new ApiRefusal(List.of(new Problem(r.field(), r.key(), r.args()))), request);
        }
        ProblemKind kind = kind(failure, cause);
        JsonObjectBuilder body = problems.of(kind, Problems.locale(request), new ProblemList());
        if (kind == ProblemKind.FAILURE) {
            body.add("reference", Failures.noted(failure));
        }
        Response.ResponseBuilder answer = answer(kind, body);
        return (cause instanceof WebApplicationException web ? answer.header("Allow", web.getResponse().getHeaderString("Allow"))
                : kind == ProblemKind.UNAVAILABLE && !(cause instanceof BodyFailure) ? answer.header("Retry-After", SECONDS) : answer).build();
    }

    private static ProblemKind kind(Throwable failure, Throwable cause) {
        return cause instanceof SignOff.Missing ? ProblemKind.SIGN_OFF
                : cause instanceof WebApplicationException web ? ProblemKind.of(web.getResponse().getStatus()) : cause instanceof NotFound ? ProblemKind.NOT_FOUND
                : cause instanceof Stale ? ProblemKind.STALE : cause instanceof BodyFailure body ? ProblemKind.of(body.status())
                : DatabaseAway.isIn(failure) ? ProblemKind.UNAVAILABLE : ProblemKind.FAILURE;
    }

    private static Response.ResponseBuilder answer(ProblemKind kind, JsonObjectBuilder body) {
        return Response.status(kind.status()).type(Problems.TYPE).entity(body.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
