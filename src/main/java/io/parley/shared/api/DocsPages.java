package io.parley.shared.api;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Hosts;
import io.parley.shared.web.ProblemKind;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The documentation for people, made of the same document as the one for programs (rule AP11). Anyone may read it. */
@Path("api/docs")
@RequestScoped
public class DocsPages {

    @Inject
    private ApiDocument document;
    @Inject
    private Allowances allowances;
    @Inject
    private Hosts hosts;

    @GET
    @AllowedTo(ANYONE)
    public View show() {
        return View.of("shared/api-docs").with("groups", document.groups()).with("problems", ProblemKind.values()).with("portal", hosts.portal(""))
                .with("burst", allowances.burst()).with("perMinute", allowances.perMinute());
    }
}
