package io.parley.conversation;

import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Talker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What some people say to an account one second after another; the same seed says the same, whoever says it. */
record Script(Talker talker, List<String> people, List<Map<String, Object>> sayings) {

    static final int EVENTS_EACH = 10;
    private static final List<String> WORDS = List.of("party", "calm", "Sweet", "sour", "1", "2", "purple", "STOP", "시작", "start over", "그만");

    static Script of(Talker talker, int people) throws IOException, InterruptedException {
        var made = new Script(talker, new ArrayList<>(), new ArrayList<>());
        long began = System.currentTimeMillis() - 600_000;
        for (int i = 0; i < people; i++) {
            made.people.add(Sandbox.person("Person " + i, "en"));
            made.write(i, new Random(i), began);
        }
        return made;
    }

    /** The first thing is a tap in the welcome message, so that something is under way. */
    private void write(int who, Random chance, long began) {
        for (int n = 0; n < EVENTS_EACH; n++) {
            var saying = new HashMap<String, Object>(Map.of("from", people.get(who), "to", talker.externalId(), "createdAt", began + n * 1_000L));
            if (n == 0 || chance.nextInt(5) == 0) {
                saying.put("quickReply", talker.welcomeTap("mood", chance.nextBoolean() ? "party" : "calm"));
            } else {
                saying.put("text", WORDS.get(chance.nextInt(WORDS.size())));
            }
            sayings.add(saying);
        }
    }

    /** Everybody's saying of that place. */
    List<Map<String, Object>> round(int n) {
        return sayings.stream().filter(s -> sayings.indexOf(s) % EVENTS_EACH == n).toList();
    }
}
