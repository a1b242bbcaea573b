package io.parley.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays a letter out, once for eyes that see pictures and colours and once as plain text. */
@ApplicationScoped
class Layout {

    static final String LOGO = "logo";
    private final TemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final TemplateEngine plain = engine(TemplateMode.TEXT, ".txt");

    String html(Written letter) {
        return html.process("letter", context(letter));
    }

    String plain(Written letter) {
        return plain.process("letter", context(letter));
    }

    private static Context context(Written letter) {
        return new Context(Locale.forLanguageTag(letter.language()), Map.of("letter", letter));
    }

    private static TemplateEngine engine(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
