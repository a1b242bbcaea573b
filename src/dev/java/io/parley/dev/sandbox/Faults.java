package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** What shall go wrong, and the allowances. Chance has a seed, so that a bad day can be had again. */
final class Faults {

    private static final long SEED = 20_261_124L;

    private ObjectNode now = Json.object();
    private Random random = new Random(SEED);
    private int times;

    /** Groups of settings are replaced whole; a group that is not named stays. */
    synchronized ObjectNode set(JsonNode wanted) {
        now.setAll((ObjectNode) wanted.deepCopy());
        times = at("send").path("times").asInt(Integer.MAX_VALUE);
        random = new Random(now.path("seed").asLong(SEED));
        return now.deepCopy();
    }

    synchronized void clear() {
        now = Json.object();
        random = new Random(SEED);
    }

    synchronized JsonNode at(String group) {
        return now.path(group);
    }

    synchronized ObjectNode all() {
        return now.deepCopy();
    }

    int limit(String name, int usual) {
        return at("limits").path(name).asInt(usual);
    }

    boolean fetches() {
        return at("fetches").asBoolean(true);
    }

    synchronized boolean happens(double probability) {
        return probability > 0 && random.nextDouble() < probability;
    }

    synchronized int upTo(int most) {
        return most <= 1 ? 1 : 1 + random.nextInt(most);
    }

    synchronized Random random() {
        return new Random(random.nextLong());
    }

    boolean losesTheAnswer(Account account) {
        return concerns(account) && happens(at("send").path("lost").asDouble());
    }

    /** The status a send shall end with; 0 for none. */
    synchronized int sendStatus(Account account) {
        int status = at("send").path("status").asInt();
        if (status == 0 || !concerns(account) || times <= 0) {
            return 0;
        }
        times--;
        return status;
    }

    private boolean concerns(Account account) {
        return at("send").path("account").asText(account.id()).equals(account.id());
    }
}
