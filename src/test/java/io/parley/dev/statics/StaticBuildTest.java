package io.parley.dev.statics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the package, on a small web application and on Parley's own. */
class StaticBuildTest {

    @TempDir
    Path folder;

    @BeforeEach
    void lay() throws IOException {
        put("css/tokens.css", "@layer a, b;\n");
        put("css/base.css", "@layer a { p { color: red } }\n");
        put("css/landing.css", "/* a page */\n.landing {\n  margin: 0;\n}\n");
        put("css/landing-form.css", ".form { margin: 1px }\n");
        put("img/dot.svg", "<svg/>");
        put("js/main.js", "import { a } from './part.js'\nimport('./other.js')\na()\n");
        put("js/part.js", "export const a = () => 1\n".repeat(20));
        put("js/other.js", "import './part.js'\n");
    }

    @Test
    @DisplayName("1 and 5: two style sheets, tokens first, and each name in the manifest")
    void sheets() throws IOException {
        Map<String, String> names = build();
        assertThat(names.keySet()).containsExactly("/css/landing.css", "/css/parley.css", "/img/dot.svg", "/js/main.js", "/js/other.js", "/js/part.js");
        assertThat(text(names.get("/css/parley.css"))).startsWith("@layer a, b;\n@layer a {").contains(".landing", ".form");
        assertThat(text(names.get("/css/landing.css"))).isEqualTo("\n.landing {\nmargin: 0;\n}\n.form { margin: 1px }\n");
    }

    @Test
    @DisplayName("2 and 3: another content is another name, for the file and all that import it and for no other")
    void names() throws IOException {
        Map<String, String> before = build();
        assertThat(before.get("/js/part.js")).matches("/js/part\\.[0-9a-f]{8}\\.js");
        put("js/part.js", "export const a = () => 2\n");
        Map<String, String> after = build();
        var changed = new TreeMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed.keySet()).containsExactly("/js/main.js", "/js/other.js", "/js/part.js");
    }

    @Test
    @DisplayName("3: static and dynamic imports name the hashed files")
    void imports() throws IOException {
        Map<String, String> names = build();
        assertThat(text(names.get("/js/main.js"))).isEqualTo("import { a } from '." + names.get("/js/part.js").substring(3) + "'\nimport('."
                + names.get("/js/other.js").substring(3) + "')\na()\n");
        assertThat(text(names.get("/js/other.js"))).isEqualTo("import '." + names.get("/js/part.js").substring(3) + "'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import('./none.js')", "import './main.js'", "const n = 'a'\nimport(`./${n}.js`)", "import(name)", "import a from 'library'",
        "export { b } from '../part.js'"})
    @DisplayName("3: an import that cannot be written into the file ends the build")
    void wrong_imports(String text) throws IOException {
        put("js/main.js", text);
        assertThatThrownBy(this::build).isInstanceOf(IllegalStateException.class).hasMessageContaining("/js/");
    }

    @Test
    @DisplayName("4: Brotli and gzip give the file back, and are there only where they are smaller")
    void compression() throws IOException {
        Path part = file(build().get("/js/part.js"));
        byte[] content = Files.readAllBytes(part);
        byte[] brotli = Files.readAllBytes(part.resolveSibling(part.getFileName() + ".br"));
        byte[] gzip = Files.readAllBytes(part.resolveSibling(part.getFileName() + ".gz"));
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(content).hasSizeGreaterThan(brotli.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(content).hasSizeGreaterThan(gzip.length);
        Path dot = file(build().get("/img/dot.svg"));
        assertThat(dot).exists();
        assertThat(dot.resolveSibling(dot.getFileName() + ".gz")).doesNotExist();
    }

    @Test
    @DisplayName("6: built twice it is the same to the byte, and nothing of an earlier build is left")
    void again() throws IOException {
        build();
        Map<String, byte[]> first = everything();
        build();
        assertThat(everything()).containsExactlyEntriesOf(first);
        put("js/part.js", "export const a = 3\n");
        build();
        assertThat(everything().keySet().stream().filter(f -> f.contains("part"))).hasSize(1);
    }

    @Test
    @DisplayName("Parley's own files are all there, and every import of its scripts is a file of the build")
    void parley() throws IOException {
        new StaticBuild(Path.of("src/main/webapp"), folder.resolve("static")).write();
        Map<String, String> names = manifest();
        assertThat(names).containsKeys("/css/parley.css", "/css/landing.css", "/js/main.js", "/js/landing.js", "/img/icons.svg", "/img/favicon.svg");
        assertThat(text(names.get("/js/main.js")).lines().filter(l -> l.startsWith("import"))).hasSizeGreaterThan(10)
                .allSatisfy(l -> assertThat(names).containsValue("/js/" + l.replaceAll("import\\('\\./(.*)'\\)", "$1")));
        assertThat(text(names.get("/js/switcher.js"))).contains(names.get("/js/switcher-found.js").substring(4));
        long all = 0;
        for (String name : names.values()) {
            Path brotli = file(name + ".br");
            all += Files.size(Files.exists(brotli) ? brotli : file(name));
        }
        assertThat(all).as("bytes of all files, compressed").isLessThan(60_000);
    }

    private Map<String, String> build() throws IOException {
        new StaticBuild(folder, folder.resolve("static")).write();
        return manifest();
    }

    private Map<String, String> manifest() throws IOException {
        var manifest = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("static/manifest.properties"))) {
            manifest.load(in);
        }
        var names = new TreeMap<String, String>();
        manifest.forEach((name, hashed) -> names.put(name.toString(), hashed.toString()));
        return names;
    }

    private Map<String, byte[]> everything() throws IOException {
        var found = new TreeMap<String, byte[]>();
        try (var files = Files.walk(folder.resolve("static"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private Path file(String name) {
        return folder.resolve("static" + name);
    }

    private String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
