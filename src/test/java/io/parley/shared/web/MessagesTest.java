package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.SourceFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both languages are whole: the same keys, the same arguments, no template with words of its own. */
class MessagesTest {

    private static final String TEMPLATES = "src/main/resources/templates";
    private static final Properties EN = bundle("messages.properties");
    private static final Properties KO = bundle("messages_ko.properties");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]+)[}(]");
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:tenant|api|admin|members|shared|identity|campaign|analytics|audit|bot|usage|channel|conversation|link|page|privacy|queue|lifecycle)\\.[a-z][\\w.-]+)\"");
    /** Words that are the same in Korean text: names, addresses, codes. */
    private static final Pattern HANGUL = Pattern.compile("[\\uac00-\\ud7a3]");

    @Test
    @DisplayName("both bundles hold the same keys and no empty text")
    void the_same_keys() {
        assertThat(KO.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
        assertThat(EN.values().stream().map(String::valueOf)).noneMatch(String::isBlank);
        assertThat(KO.values().stream().map(String::valueOf)).noneMatch(String::isBlank);
    }

    @Test
    @DisplayName("each key stands once, in its order, on the same line of both bundles")
    void each_key_once() {
        List<String> en = keys("messages.properties");
        assertThat(en).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.comparing((String key) -> key.split("[.]")[0]).thenComparing(Comparator.naturalOrder()));
        assertThat(keys("messages_ko.properties")).isEqualTo(en);
    }

    private static List<String> keys(String bundle) {
        return SourceFiles.lines(Path.of("src/main/resources", bundle)).stream().map(line -> line.split("=", 2)[0]).toList();
    }

    @Test
    @DisplayName("each text takes the same arguments in both languages, and is a valid pattern")
    void the_same_arguments() {
        for (String key : EN.stringPropertyNames()) {
            assertThat(arguments(KO.getProperty(key))).as(key).isEqualTo(arguments(EN.getProperty(key)));
        }
    }

    @Test
    @DisplayName("an apostrophe is typographic, since a plain one is syntax to MessageFormat")
    void no_plain_apostrophes() {
        assertThat(Stream.of(EN, KO).flatMap(b -> b.values().stream()).map(String::valueOf).filter(t -> t.contains("'"))).isEmpty();
    }

    @Test
    @DisplayName("Korean is Korean: what has no Hangul is the same in every language")
    void korean_is_korean() {
        var foreign = KO.stringPropertyNames().stream().filter(k -> !HANGUL.matcher(KO.getProperty(k)).find())
                .filter(k -> KO.getProperty(k).chars().anyMatch(Character::isLetter))
                .filter(k -> !Set.of("Parley", "English", "CSV", "{0}").contains(KO.getProperty(k))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(foreign).isEmpty();
    }

    @Test
    @DisplayName("every key a template or a class names is in the bundles")
    void every_used_key_exists() {
        var used = new TreeSet<String>();
        SourceFiles.of(".html", TEMPLATES).forEach(f -> USED.matcher(read(f)).results().map(m -> m.group(1)).forEach(used::add));
        SourceFiles.of(".java", "src/main/java").forEach(f -> IN_JAVA.matcher(read(f)).results().map(m -> m.group(1))
                .filter(k -> !k.endsWith(".") && !k.endsWith("package")).forEach(used::add));
        assertThat(used).hasSizeGreaterThan(80);
        used.removeIf(key -> EN.containsKey(key) || EN.containsKey("audit." + key));
        assertThat(used).isEmpty();
    }

    @Test
    @DisplayName("AU6 every action that is noted has a label, a sentence and an area")
    void every_action_has_a_sentence() {
        var actions = new TreeSet<String>();
        SourceFiles.of(".java", "src/main/java").forEach(f -> actions.addAll(actions(read(f))));
        EN.stringPropertyNames().stream().filter(k -> k.matches("audit\\.[a-z-]+\\..+") && EN.containsKey("audit.area." + k.split("\\.")[1]))
                .map(k -> k.substring("audit.".length())).forEach(actions::add);
        assertThat(actions).hasSizeGreaterThan(40);
        assertThat(actions.stream().flatMap(a -> Stream.of("audit." + a, "audit.say." + a, "audit.area." + a.substring(0, a.indexOf('.'))))
                .filter(k -> !EN.containsKey(k)).distinct()).isEmpty();
    }

    @Test
    @DisplayName("AU6 control: an action is found wherever a use case notes it")
    void the_action_test_can_fail() {
        assertThat(actions("audit.note(Noted.made(\"bot.flown\", \"bot\", id)); note(here, new Noted(\n  \"bot.landed\", \"bot\", id); x(\"page.changed\")"))
                .containsExactlyInAnyOrder("bot.flown", "bot.landed", "page.changed");
    }

    private static final Pattern NOTED = Pattern.compile("(?:Noted\\.(?:of|made|changed)|new Noted)\\(\\s*\"([^\"]+\\.[^\"]+)\"");

    /** What is noted outright, and every other text that has an action's label. */
    private static Set<String> actions(String source) {
        var found = NOTED.matcher(source).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Pattern.compile("\"([a-z][\\w-]*\\.[\\w-]+)\"").matcher(source).results().map(m -> m.group(1))
                .filter(k -> EN.containsKey("audit." + k) && EN.containsKey("audit.area." + k.substring(0, k.indexOf('.')))).forEach(found::add);
        return found;
    }

    @Test
    @DisplayName("no template holds words of its own")
    void templates_hold_no_words() {
        assertThat(SourceFiles.of(".html", TEMPLATES).stream().flatMap(f -> words(read(f)).stream().map(w -> f.getFileName() + ": " + w))).isEmpty();
    }

    @Test
    @DisplayName("control: a template with a bare word is noticed")
    void the_word_test_can_fail() {
        assertThat(words("<p th:text=\"#{a.b}\"></p><p>Hello</p><p>[[${x}]]</p>")).containsExactly("Hello");
    }

    private static List<String> words(String template) {
        return Jsoup.parse(template).getAllElements().stream().flatMap(e -> e.textNodes().stream()).map(TextNode::text)
                .map(t -> t.replaceAll("\\[\\[.*?]]", "").strip()).filter(t -> t.chars().anyMatch(Character::isLetter)).toList();
    }

    private static Set<String> arguments(String pattern) {
        new MessageFormat(pattern);
        return Pattern.compile("\\{(\\d)").matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String name) {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
