package io.parley.dev;

import io.parley.bot.FlowJson;
import io.parley.bot.LiveFlow;
import io.parley.campaign.WelcomeWords;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An entry point of Agave Norte: the account's default welcome, or a button of one of its two cards. */
record DemoEntry(UUID id, UUID send, String language, UUID card, UUID button, int position, String label) {

    private static final UUID FLOW = id("b011");
    private static final List<String> ENGLISH = List.of("Find my cocktail", "For a party", "Something light", "Surprise me");
    private static final List<String> KOREAN = List.of("내 칵테일 찾기", "파티에 어울리는 한 잔", "가볍게 한 잔", "밤을 위한 한 잔");

    static List<DemoEntry> all() {
        var welcome = new DemoEntry(id("ee01"), id("5e01"), "en", null, null, 0, null);
        return Stream.of(Stream.of(welcome), ofCard(1, "en", ENGLISH), ofCard(2, "ko", KOREAN)).flatMap(s -> s).toList();
    }

    private static Stream<DemoEntry> ofCard(int card, String language, List<String> labels) {
        return IntStream.rangeClosed(1, labels.size()).mapToObj(i -> new DemoEntry(id("ee" + card + i), id("5e" + card + i), language,
                id("ca0" + card), id("cb" + card + i), i, labels.get(i - 1)));
    }

    static UUID id(String end) {
        return UUID.fromString("01930000-0000-7000-8000-00000000" + end);
    }

    String kind() {
        return card == null ? "DEFAULT_WELCOME" : "CARD_BUTTON";
    }

    String name() {
        return card == null ? "Default welcome" : (language.equals("en") ? "Find your cocktail" : "나에게 맞는 칵테일 찾기") + " · " + label;
    }

    /** What the outbox carries; no button of the flow stands before its first question. */
    String body(String flow) {
        var words = new WelcomeWords(id, language, new LiveFlow(FLOW, 1, FlowJson.read(flow)));
        return words.body(null, card == null, words.message(b -> {
            throw new IllegalStateException("a button in the first words: " + b);
        }));
    }
}
