package io.parley.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders views with Thymeleaf; every template finds the portal's frame as {@code shell}. */
@ApplicationScoped
public class Templates {

    private final TemplateEngine engine = new TemplateEngine();
    private JakartaServletWebApplication application;
    @Inject
    private ServletContext servletContext;
    @Inject
    private Frame frame;
    @Inject
    private Preferences preferences;

    @PostConstruct
    void prepare() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Messages());
        application = JakartaServletWebApplication.buildApplication(servletContext);
    }

    public String render(View view, HttpServletRequest request, HttpServletResponse response) {
        var model = new HashMap<String, Object>(view.model());
        model.put("shell", frame.around(request, view.template().equals(ErrorPage.TEMPLATE)));
        model.put("when", new When(preferences.language(), frame.zone()));
        var exchange = application.buildExchange(request, response);
        return engine.process(view.template(), new WebContext(exchange, preferences.language().locale(), model));
    }

    /** The same outside of JAX-RS: a filter's own answer. */
    public void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(view.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(render(view, request, response));
    }
}
