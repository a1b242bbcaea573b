package io.parley.analytics;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The admin sees whether the figures are fresh and right (rule AN10). */
@Path("admin/figures")
@RequestScoped
public class CountingPages {

    @Inject
    private Counting counting;

    @GET
    @AllowedTo(ADMIN)
    public View show() {
        return View.of("analytics/counting").with("upto", counting.upto()).with("recounts", counting.recounts());
    }
}
