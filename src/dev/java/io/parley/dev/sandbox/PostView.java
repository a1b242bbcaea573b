package io.parley.dev.sandbox;

import java.util.List;
import java.util.Optional;

/** A post on the timeline, with the buttons of its card. */
record PostView(String id, Face author, List<Part> parts, boolean card, List<Tap> taps) {

    static Optional<PostView> of(Tweet tweet, World world) {
        var author = world.accounts.get(tweet.author()).map(Face::of).or(() -> world.people.get(tweet.author()).map(Face::of));
        var card = world.card(tweet.card());
        return author.map(face -> new PostView(tweet.id(), face, Part.of(tweet.text()), card.isPresent(),
                card.map(c -> c.taps().stream().map(tap -> new Tap(tap.label(), "/messages/" + face.handle() + "?welcome=" + tap.welcome()
                        + "&post=" + tweet.id() + "#latest")).toList()).orElse(List.of())));
    }

    record Tap(String label, String href) {
    }
}
