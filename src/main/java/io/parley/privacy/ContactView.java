package io.parley.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A contact and what is held of them, the newest of each kind.
 *
 * @param counts kind (TALKS, MESSAGES, RUNS, LEADS, CLICKS, GOALS) → how many there are in all
 */
public record ContactView(ContactRow contact, Map<String, Long> counts, List<Talk> talks, List<Passage> runs, List<Typed> leads, List<Tap> clicks,
                          List<Goal> goals) {

    /** A conversation. @param account the account's handle */
    public record Talk(UUID id, String account, Instant lastAt, long messages) {
    }

    /** A run. @param entry what it began at; null once that is gone */
    public record Passage(String campaign, String entry, Instant startedAt, String status, boolean rehearsal) {
    }

    /** A sent form. @param fields label → what was typed */
    public record Typed(Instant at, UUID page, String name, Map<String, String> fields) {
    }

    /** A click on a button of a message. */
    public record Tap(Instant at, String link, String kind) {

        public String kindKey() {
            return "link.class." + kind.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A reached goal. @param page the name of the page whose form was sent; null for a flow's own goal */
    public record Goal(Instant at, String goal, String page) {
    }
}
