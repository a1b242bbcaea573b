package io.parley.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders views with Thymeleaf; every template finds the portal's frame as {@code shell}. */
@ApplicationScoped
public class Templates {

    private final TemplateEngine engine = new TemplateEngine();
    @Inject
    private Frame frame;
    @Inject
    private Preferences preferences;
    @Inject
    private Problems problems;
    @Inject
    private RequestContexts contexts;

    @PostConstruct
    void prepare() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Messages());
        engine.setLinkBuilder(new FromTheRoot());
    }

    /** Not in a web context: that one keeps every variable as an attribute of the request, and finding them took longer than all else. */
    public String render(View view, HttpServletRequest request) {
        var model = new HashMap<String, Object>(view.model());
        model.put("shell", frame.around(request, view.template().equals(ErrorPage.TEMPLATE)));
        model.put("when", new When(preferences.language(), frame.zone()));
        return engine.process(view.template(), new Context(preferences.language().locale(), model));
    }

    /** The same outside of JAX-RS: a filter's own answer. An error below /api is told to a program instead. */
    public void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (view.template().equals(ErrorPage.TEMPLATE) && Problems.cover(request)) {
            problems.write(ProblemKind.of(view.status()), request, response);
            return;
        }
        response.setStatus(view.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(contexts.within(request, () -> render(view, request)));
    }

    /** The portal stands at the root of its host, so an address is complete as it is written. */
    private static final class FromTheRoot extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }
    }
}
