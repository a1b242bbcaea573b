package io.parley.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Rolled;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From 80 % to used up to open again, in two brands of one agency of which only one is busy. */
class LimitsIT {

    private TwoBrands brands;
    private Talker one;
    private Talker other;
    private Portal owner;

    @BeforeEach
    void equip() throws Exception {
        Sandbox.calm();
        brands = TwoBrands.make();
        one = Talker.make(brands.one(), brands.campaignOfOne());
        other = Talker.make(brands.other(), brands.campaignOfOther());
        owner = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER).portal();
    }

    @Test
    @DisplayName("US1, US5, US6, US8, CV12: warned from 80 % on, refused softly at 100 %: runs under way end, none begins, it is shown, the other brand is left alone; a larger package opens it")
    void used_up_and_open_again() throws Exception {
        UUID pack = give("conversations", 5);
        for (int i = 0; i < 4; i++) {
            begin(one, Sandbox.person("Early " + i, "en"));
        }
        Until.holds("it is warned once", () -> warned().equals(List.of("conversations")));
        assertThat(mails("limit-warning")).isEqualTo("1");
        assertThat(limited(brands.one())).isEmpty();
        assertThat(owner.get(home(brands.one())).page().select(".flash.warn")).hasSize(1);
        String last = Sandbox.person("Last", "en");
        begin(one, last);
        Until.holds("the limit is used up", () -> limited(brands.one()).equals("conversations"));
        Until.holds("that is said too", () -> mails("limit-reached").equals("1"));
        Until.holds("a new one is refused, once no node remembers otherwise", () -> tap(one, Sandbox.person("Soon", "en")).endsWith("limited"));
        List<String> begun = one.column("select count(*) from run");
        String late = Sandbox.person("Late", "en");
        assertThat(tap(one, late)).endsWith("limited");
        assertThat(one.column("select count(*) from run")).isEqualTo(begun);
        Sandbox.tap(last, one.externalId(), "sour");
        assertThat(Sandbox.awaitReplies(one.externalId(), last, 3)).as("a run under way goes on").hasSize(3);
        begin(other, Sandbox.person("Elsewhere", "en"));
        assertThat(limited(brands.other())).isEmpty();
        assertThat(owner.get(home(brands.one()) + "/usage").page().select("main table").text()).contains("A new conversation");
        assertThat(owner.get("/b/" + TwoBrands.slug(brands.other()) + "/usage").page().select("main").text()).contains("Nothing was refused");
        assertThat(owner.get(home(brands.one()) + "/usage/refused.csv").body()).contains("conversations,CONVERSATION,");
        assertThat(owner.get(home(brands.one())).page().select(".flash.fail")).hasSize(1);
        sql("update limit_package set conversations = 50 where id = ?", pack);
        Until.holds("it is open again", () -> limited(brands.one()).isEmpty());
        Until.holds("and one begins", () -> tap(one, late).endsWith("answered"));
        assertThat(warned()).containsExactly("conversations", "conversations-100");
    }

    @Test
    @DisplayName("US6: no click is ever refused: with the limit used up a link leads on, as does a message's, and both are kept and counted as people's; control: a conversation is refused before and after")
    void clicks_go_on() throws Exception {
        give("conversations", 1);
        begin(one, Sandbox.person("Only", "en"));
        Until.holds("the limit is used up", () -> limited(brands.one()).equals("conversations"));
        OpenLink link = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/limited");
        Until.holds("a new one is refused, once no node remembers otherwise", () -> tap(one, Sandbox.person("Soon", "en")).endsWith("limited"));
        for (String token : new String[] {null, link.token(UUID.randomUUID(), 1)}) {
            Answer led = link.open(token, OpenLink.BROWSER);
            assertThat(led.status()).isEqualTo(302);
            assertThat(led.header("Location")).startsWith("https://shop.example.com/limited");
        }
        Until.holds("both are kept", () -> Collections.frequency(link.clicks("class"), "HUMAN") == 2);
        Rolled.upToNow();
        assertThat(column("select clicks from usage_month where brand_id = ?", brands.one())).containsExactly("2");
        assertThat(owner.get(home(brands.one()) + "/usage/refused.csv").body()).contains("conversations,CONVERSATION,").doesNotContainIgnoringCase("click");
        assertThat(tap(one, Sandbox.person("Late", "en"))).endsWith("limited");
    }

    @Test
    @DisplayName("US7, US8: a bot, a link, a member and a brand beyond the package are refused in their forms, which name the limit; what was refused is noted; the other brand has its own count")
    void counts() throws Exception {
        UUID pack = give("bots", 1);
        sql("update limit_package set members = 1, brands = 2, links = 1 where id = ?", pack);
        OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/one");
        Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST);
        refused(home(brands.one()) + "/bots", "bots", Map.of("name", "Second", "language", "en", "languages", "en"));
        refused(home(brands.one()) + "/links", "links", Map.of("name", "Second", "campaign", brands.campaignOfOne().toString(), "leads", "url",
                "destination", "https://shop.example.com/two"));
        refused(home(brands.one()) + "/invitations", "members", Map.of("email", "one-more@test.example", "role", "ANALYST", "language", "en"));
        refused("/a/" + TwoBrands.slug(brands.agency()) + "/brands", "brands", Map.of("name", "Third", "slug", "third-" + UUID.randomUUID().toString().substring(0, 8),
                "languages", "en", "mainLanguage", "en", "timeZone", "UTC", "accent", "#2f5bd0"));
        Until.holds("each is noted", () -> column("select r.what from refusal r where r.brand_id = ? or r.agency_id = ? order by 1", brands.one(), brands.agency())
                .equals(List.of("BOT", "BRAND", "LINK", "MEMBER")));
        assertThat(owner.post("/b/" + TwoBrands.slug(brands.other()) + "/links", Map.of("name", "First", "campaign", brands.campaignOfOther().toString(),
                "leads", "url", "destination", "https://shop.example.com/first")).status()).as("the other brand has none yet").isEqualTo(303);
        assertThat(owner.get("/a/" + TwoBrands.slug(brands.agency()) + "/usage").page().select("main").text()).contains("A new brand", "A new bot");
    }

    private void refused(String path, String limit, Map<String, String> form) throws Exception {
        var answer = owner.post(path, form);
        assertThat(answer.status()).as(path).isEqualTo(422);
        assertThat(answer.page().select(".problems").text()).as(path).containsIgnoringCase(limit).contains("package");
    }

    private void begin(Talker talker, String person) throws Exception {
        assertThat(tap(talker, person)).endsWith("answered");
    }

    /** @return the effects of all the brand was told, the newest last */
    private static String tap(Talker talker, String person) throws Exception {
        Sandbox.say(Map.of("from", person, "to", talker.externalId(), "quickReply", talker.welcomeTap("mood", "party")));
        talker.awaitHandled();
        return String.join(" ", talker.effects());
    }

    private UUID give(String limit, long most) throws SQLException {
        UUID id = UUID.randomUUID();
        sql("insert into limit_package (id, name, " + limit + ", created_at, version) values (?, ?, " + most + ", now(), 1)", id, "Test " + id);
        sql("update agency set limit_package_id = ? where id = ?", id, brands.agency());
        return id;
    }

    private String limited(UUID brand) throws SQLException {
        return column("select limited from brand where id = ?", brand).get(0);
    }

    private List<String> warned() throws SQLException {
        return column("select name from limit_warning where brand_id = ? order by 1", brands.one());
    }

    private String mails(String kind) throws SQLException {
        return column("select count(*) from mail where kind = ? and brand_id = ?", kind, brands.one()).get(0);
    }

    private static String home(UUID brand) {
        return "/b/" + TwoBrands.slug(brand);
    }

    private static List<String> column(String sql, Object... args) throws SQLException {
        try (Sql app = Sql.as("app")) {
            return app.column(sql, args);
        }
    }

    private static void sql(String sql, Object... args) throws SQLException {
        try (Sql app = Sql.as("app")) {
            app.run(sql, args);
        }
    }
}
