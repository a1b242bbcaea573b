package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What web.xml says of the edge (rule W26). */
class FilterOrderTest {

    private static final String PORTAL = ParleyApplication.class.getName();
    private Document descriptor;

    @BeforeEach
    void read() throws IOException {
        descriptor = Jsoup.parse(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")), "", Parser.xmlParser());
    }

    @Test
    @DisplayName("W26 three filters stand before everything, and none of the others before a redirect or a static file")
    void three() {
        assertThat(mappings("url-pattern")).extracting(FilterOrderTest::name).containsExactly("AccessLog", "WellFormed", "Host");
        assertThat(mappings("servlet-name")).flatExtracting(m -> m.select("servlet-name").eachText())
                .doesNotContain("io.parley.link.LinkRedirects", StaticFiles.class.getName());
    }

    @Test
    @DisplayName("W1, W7, W26 whatever JAX-RS answers has passed the bounds of a body and the same-origin check first, then the person, then the place")
    void the_portal() {
        assertThat(mappings("servlet-name").stream().filter(m -> m.select("servlet-name").eachText().contains(PORTAL)).map(FilterOrderTest::name))
                .containsExactly("BodyLimit", "SameOrigin", "FormLimit", "InvitationLimit", "Origin", "Person", "Tenant", "SecondFactor", "Shut", "Recent", "Key");
    }

    @ParameterizedTest
    @CsvSource({"/l/abcdefg, false", "/l/abcdefg/token, false", "/css/parley.css, false", "/js/main.js, false", "/img/icons.svg, false", "/login, true", "/, true",
        "/b/agave-norte, true", "/p/abcdefg, true", "/cssx, true", "/b/css/x, true"})
    @DisplayName("W26 CDI's contexts are left out where the code takes them to be")
    void contexts(String path, boolean open) {
        Element parameter = descriptor.select("context-param:has(param-name:containsOwn(org.jboss.weld.context.mapping)) param-value").first();
        assertThat(Pattern.compile(parameter.text()).matcher(path).matches()).isEqualTo(open).isNotEqualTo(RequestContexts.isWithout(path));
    }

    private List<Element> mappings(String by) {
        return descriptor.select("filter-mapping:has(" + by + ")");
    }

    private static String name(Element mapping) {
        return mapping.selectFirst("filter-name").text();
    }
}
