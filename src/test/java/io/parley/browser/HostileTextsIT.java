package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.HostileTexts;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.hostile.Columns;
import io.parley.hostile.Injected;
import io.parley.hostile.Planting;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thousand hostile texts in every place where words are kept and in every field where words are typed: none becomes part of a page, none runs. */
@ExtendWith(Browsers.class)
class HostileTextsIT {

    private static final List<String> TEXTS = HostileTexts.all();
    /** So many of them stand in one place at a time. */
    private static final int TOGETHER = 100;
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final Map<Portal, List<String>> pages = new LinkedHashMap<>();
    private Grounds grounds;
    private Planting planting;

    /** Anew for each test: a form that is sent may shut the very place. */
    private void furnish() throws Exception {
        grounds = Grounds.make();
        UUID brand = grounds.brands().one();
        var owner = Someone.in(Place.Kind.AGENCY, grounds.brands().agency(), Role.OWNER);
        var admin = Someone.make().admin();
        Busy busy = Busy.make(brand, grounds.brands().campaignOfOne());
        OpenPage page = OpenPage.published(brand, grounds.brands().campaignOfOne(), "en");
        assertThat(busy.shop().brand()).isEqualTo(brand);
        pages.put(owner.portal(), new ArrayList<>());
        pages.put(admin.portal(), new ArrayList<>());
        pages.put(new Portal(), new ArrayList<>(List.of(page.address(), page.address() + "/thanks")));
        planting = new Planting(brand, grounds.brands().agency(), List.of(owner.id(), admin.id()));
        pages.forEach((reader, paths) -> paths.addAll(readable(reader)));
    }

    @Test
    @DisplayName("every text column of the database is known to hold words, JSON around words, or codes of ours: a new one has to be named here")
    void every_column_is_known() throws Exception {
        assertThat(Columns.all()).hasSizeGreaterThan(100).allMatch(Columns::isKnown);
    }

    @Test
    @DisplayName("ASVS 1.2: words as they are kept: pages in a real browser, one round, another text in every place")
    void kept_words_in_a_browser() throws Exception {
        assertThat(inABrowser(1, 1)).contains("link.name", "campaign.name", "bot.name", "card.name", "card.post_text", "contact.name", "contact.handle", "message.text", "page.name",
                "page_version.content", "flow_version.flow", "bot.draft", "brand.name", "agency.name", "person.name");
    }

    @Test
    @Tag("proof")
    @DisplayName("ASVS 1.2: the same with all thousand texts in every place, a hundred at once where it takes so many; and two hundred rounds of single ones as the browser would read the page")
    void kept_words_all() throws Exception {
        inABrowser(TEXTS.size() / TOGETHER, TOGETHER);
        rounds(200);
    }

    @Test
    @DisplayName("ASVS 1.2: words as they are typed: every text field of every form, refused or taken, and what the next page says of it")
    void typed_words() throws Exception {
        typed(2);
    }

    @Test
    @Tag("proof")
    @DisplayName("ASVS 1.2: the same with all thousand texts, three hundred of them in each field")
    void typed_words_all() throws Exception {
        typed(300);
    }

    @Test
    @DisplayName("control: on a page that escapes nothing the texts run or are found, all but those that need another context")
    void they_are_hostile() {
        try (Window window = Window.of("en")) {
            long found = TEXTS.stream().filter(t -> {
                window.page().setContent("<!DOCTYPE html><body><p>" + t + "</p></body>");
                return !Injected.in(Jsoup.parse(window.page().content())).isEmpty();
            }).count();
            assertThat(found).isGreaterThan(TEXTS.size() * 8 / 10);
        }
    }

    /** @return the columns in which something stood */
    private Set<String> inABrowser(int rounds, int together) throws Exception {
        furnish();
        Set<String> planted = Set.of();
        for (Map.Entry<Portal, List<String>> each : pages.entrySet()) {
            try (Window window = Window.of("en").of(each.getKey())) {
                var ran = new ArrayList<Object>();
                window.page().context().exposeFunction(HostileTexts.CALL, args -> ran.addAll(List.of(args)));
                window.page().context().onDialog(d -> {
                    ran.add(d.message());
                    d.dismiss();
                });
                for (int round = 0; round < rounds; round++) {
                    planted = planting.with(together == 1 ? HostileTextsIT::single : some(round * together, together));
                    for (String path : each.getValue()) {
                        look(window, path);
                        assertThat(ran).as(path).isEmpty();
                    }
                }
            }
        }
        return planted;
    }

    private static void look(Window window, String path) {
        window.afresh().open(path);
        assertThat(window.status()).as(path).isEqualTo(200);
        assertThat(window.complaints()).as(path).isEmpty();
        assertThat(Injected.in(Jsoup.parse(window.page().content()))).as(path).isEmpty();
    }

    private void rounds(int rounds) throws Exception {
        furnish();
        for (int round = 0; round < rounds; round++) {
            planting.with(HostileTextsIT::single);
            for (Map.Entry<Portal, List<String>> each : pages.entrySet()) {
                for (String path : each.getValue()) {
                    Answer page = each.getKey().get(path);
                    assertThat(page.status()).as(path).isEqualTo(200);
                    assertThat(Injected.in(page.page())).as(path).isEmpty();
                }
            }
        }
    }

    private void typed(int texts) throws Exception {
        furnish();
        int fields = 0;
        for (Map.Entry<Portal, List<String>> each : pages.entrySet()) {
            for (String path : each.getValue()) {
                for (var form : each.getKey().get(path).page().select("form")) {
                    fields += fill(each.getKey(), path, (FormElement) form, texts);
                }
            }
        }
        assertThat(fields).as("fields that take words").isGreaterThan(40);
    }

    /** All text fields at once, each with a text of its own. */
    private static int fill(Portal reader, String path, FormElement form, int times) throws Exception {
        var names = form.select("input[type=text][name], input[type=search][name], input[type=email][name], input[type=url][name], input:not([type])[name], textarea[name]").eachAttr("name");
        String target = form.absUrl("action").isEmpty() ? path : form.absUrl("action");
        if (names.isEmpty() || target.endsWith("/logout")) {
            return 0;
        }
        for (int i = 0; i < times; i++) {
            var values = new LinkedHashMap<String, String>();
            form.formData().forEach(f -> values.put(f.key(), f.value()));
            names.forEach(n -> values.put(n, single().get(0)));
            Answer answer = form.attr("method").equalsIgnoreCase("post") ? reader.post(target, values) : reader.get(target.split("\\?")[0] + "?" + Portal.encode(values));
            assertThat(answer.status()).as(path + " " + values).isLessThan(500);
            assertThat(Injected.in(reader.follow(answer).page())).as(target + " " + values).isEmpty();
        }
        return names.size();
    }

    /** Another one each time. */
    private static List<String> single() {
        return List.of(TEXTS.get(NEXT.getAndIncrement() % TEXTS.size()));
    }

    /** The same ones for every place, beginning with another each time, which is the one that stands where only one fits. */
    private static Supplier<List<String>> some(int from, int number) {
        return () -> {
            var some = new ArrayList<>(TEXTS.subList(from, from + number));
            Collections.rotate(some, NEXT.getAndIncrement());
            return some;
        };
    }

    /** Every page of the war that this reader finds, with things of the furnished brand in its address where it asks for one. */
    private List<String> readable(Portal reader) {
        return Route.all().stream().filter(r -> r.method().equals("GET")).map(this::address).distinct().filter(path -> isPage(reader, path)).toList();
    }

    private String address(Route route) {
        try {
            UUID here = route.path().startsWith("/a/") ? grounds.brands().agency() : grounds.brands().one();
            boolean inside = route.path().startsWith("/a/") || route.path().startsWith("/b/");
            return route.at(TwoBrands.slug(here), inside && route.isOfSomething() ? grounds.id(route.kind(), here) : here);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPage(Portal reader, String path) {
        try {
            Answer answer = reader.get(path);
            return answer.status() == 200 && answer.header("Content-Type").startsWith("text/html") && answer.uri().toString().startsWith(Running.portal());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
