package io.parley.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A view brings its own status. Answers hold what one person may see, so no cache keeps one that does not say otherwise. */
@Provider
public class ViewStatus implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof View view && response.getStatus() == 200) {
            response.setStatus(view.status());
        }
        response.getHeaders().computeIfAbsent("Cache-Control", name -> List.of("no-store"));
    }
}
