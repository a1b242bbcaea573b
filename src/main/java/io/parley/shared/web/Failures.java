package io.parley.shared.web;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Turns what went wrong into a page. What nobody foresaw gets a reference that stands in the log too. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    @Inject
    private ApiFailures api;
    @Inject
    private SignOff signOff;
    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Throwable cause = named(failure);
        if (cause instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        if (Problems.cover(request)) {
            return api.of(failure, cause, request);
        }
        int status = status(cause);
        return Response.status(status).entity(status == 500 ? unforeseen(failure) : page(status, cause)).build();
    }

    /** The failure or the nearest cause of it that has a name here. */
    private static Throwable named(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof WebApplicationException || t instanceof NotFound || t instanceof Stale || t instanceof Refused
                    || t instanceof BodyFailure || t instanceof ApiRefusal) {
                return t;
            }
        }
        return failure;
    }

    private static int status(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        return failure instanceof NotFound ? 404 : failure instanceof Stale ? 409 : failure instanceof Refused ? 422
                : failure instanceof BodyFailure body ? body.status() : 500;
    }

    private View page(int status, Throwable cause) {
        if (cause instanceof SignOff.Missing) {
            return ErrorPage.of(status).with("reason", signOff.problem());
        }
        return cause instanceof Refused refused
                ? ErrorPage.of(422).with("reason", new Problem("", refused.key(), refused.args())) : ErrorPage.of(status);
    }

    private static View unforeseen(Throwable failure) {
        return ErrorPage.of(500).with("reference", noted(failure));
    }

    /** Logs it and hands back the reference by which the log is searched. */
    static String noted(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "unforeseen failure " + reference, failure);
        return reference;
    }
}
