package io.parley.dev.statics;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates link to static files through the manifest and to none that is not there (rule W24). */
class TemplateAddressesTest {

    private static final Pattern ADDRESS = Pattern.compile("(shell\\.file\\(')?(/(?:css|js|img)/[^'\"?#|)}\\s]*)");
    @TempDir
    Path built;
    private Set<String> names;

    @BeforeEach
    void build() throws IOException {
        new StaticBuild(Path.of("src/main/webapp"), built).write();
        var manifest = new Properties();
        try (var in = Files.newBufferedReader(built.resolve(StaticBuild.MANIFEST))) {
            manifest.load(in);
        }
        names = manifest.stringPropertyNames();
    }

    @Test
    @DisplayName("W24 every static address in a template is asked of the manifest, which has it")
    void every_template() {
        var wrong = new TreeSet<String>();
        int found = 0;
        for (Path template : SourceFiles.of(".html", "src/main/resources/templates")) {
            String text = String.join("\n", SourceFiles.lines(template));
            found += (int) ADDRESS.matcher(text).results().count();
            wrong(text).forEach(w -> wrong.add(template + " " + w));
        }
        assertThat(found).isGreaterThanOrEqualTo(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("control: a plain address, one with a version and a name that is not in the manifest are found")
    void the_walk_can_fail() {
        assertThat(wrong("<link href=\"/css/parley.css\">")).containsExactly("/css/parley.css");
        assertThat(wrong("th:href=\"|/img/icons.svg?v=${x}#a|\"")).containsExactly("/img/icons.svg");
        assertThat(wrong("${shell.file('/js/none.js')}")).containsExactly("/js/none.js");
        assertThat(wrong("${shell.file('/js/main.js')}")).isEmpty();
    }

    private Set<String> wrong(String text) {
        var wrong = new TreeSet<String>();
        ADDRESS.matcher(text).results().filter(a -> a.group(1) == null || !names.contains(a.group(2))).forEach(a -> wrong.add(a.group(2)));
        return wrong;
    }
}
