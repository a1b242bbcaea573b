package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All the sandbox knows. Whatever is kept is in the journal first. */
final class World {

    final Shelf<Account> accounts = new Shelf<>(Account.class);
    final Shelf<Person> people = new Shelf<>(Person.class);
    final Shelf<Message> messages = new Shelf<>(Message.class);
    final Shelf<Welcome> welcomes = new Shelf<>(Welcome.class);
    final Shelf<Rule> rules = new Shelf<>(Rule.class);
    final Shelf<Card> cards = new Shelf<>(Card.class);
    final Shelf<Tweet> tweets = new Shelf<>(Tweet.class);
    final Shelf<Mark> marks = new Shelf<>(Mark.class);
    final Shelf<Hook> hooks = new Shelf<>(Hook.class);
    private final Ids ids = new Ids();
    private final Map<String, Long> typing = new ConcurrentHashMap<>();
    private final Map<String, List<Message>> conversations = new ConcurrentHashMap<>();
    private final Map<String, Shelf<?>> shelves = new TreeMap<>();
    private final Journal journal;

    World(Journal journal) throws IOException {
        this.journal = journal;
        List.of(accounts, people, messages, welcomes, rules, cards, tweets, marks, hooks)
                .forEach(shelf -> shelves.put(shelf.type().getSimpleName(), shelf));
        Cast.fill(this);
        journal.lines().forEach(this::replay);
    }

    /** A time and an id that grow together: no later message has a smaller one of either. */
    synchronized String nextId(long millis) {
        return ids.next(millis);
    }

    synchronized <T extends Thing> T keep(Shelf<T> shelf, T thing) {
        journal.append(Json.object("kind", shelf.type().getSimpleName(), "keep", thing));
        put(shelf, thing);
        return thing;
    }

    synchronized void drop(Shelf<?> shelf, String id) {
        journal.append(Json.object("kind", shelf.type().getSimpleName(), "drop", id));
        shelf.remove(id);
    }

    /** The thread of an account and a person, in the order of acceptance. */
    List<Message> conversation(String account, String person) {
        List<Message> thread = conversations.getOrDefault(account + "/" + person, List.of());
        synchronized (thread) {
            return List.copyOf(thread);
        }
    }

    Optional<Account> account(String idOrHandle) {
        return accounts.get(idOrHandle).or(() -> accounts.where(a -> a.handle().equalsIgnoreCase(idOrHandle)).stream().findFirst());
    }

    Optional<Person> person(String idOrHandle) {
        return people.get(idOrHandle).or(() -> people.where(p -> p.handle().equalsIgnoreCase(idOrHandle)).stream().findFirst());
    }

    Optional<Card> card(String uri) {
        return uri == null ? Optional.empty() : cards.where(c -> c.uri().equals(uri)).stream().findFirst();
    }

    /** The welcome message for people who come without a deep link. */
    Optional<Welcome> usualWelcome(String account) {
        var all = rules.where(r -> r.account().equals(account));
        return all.isEmpty() ? Optional.empty() : welcomes.get(all.get(all.size() - 1).welcome());
    }

    void types(String account, String person, long until) {
        typing.put(account + "/" + person, until);
    }

    boolean isTyping(String account, String person, long now) {
        return typing.getOrDefault(account + "/" + person, 0L) > now;
    }

    synchronized void wipe() throws IOException {
        journal.wipe();
        shelves.values().forEach(Shelf::clear);
        conversations.clear();
        typing.clear();
        Cast.fill(this);
    }

    <T extends Thing> void put(Shelf<T> shelf, T thing) {
        ids.seen(thing.id());
        shelf.put(thing);
        if (thing instanceof Message said) {
            var thread = conversations.computeIfAbsent(said.conversation(), c -> new ArrayList<>());
            synchronized (thread) {
                thread.add(said);
            }
            if (said.outgoing()) {
                typing.remove(said.conversation());
            }
        }
    }

    private void replay(JsonNode line) {
        Shelf<?> shelf = shelves.get(line.path("kind").asText());
        if (line.has("drop")) {
            shelf.remove(line.path("drop").asText());
        } else {
            replay(shelf, line.path("keep"));
        }
    }

    private <T extends Thing> void replay(Shelf<T> shelf, JsonNode thing) {
        put(shelf, Json.as(shelf.type(), thing));
    }
}
