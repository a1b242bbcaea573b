package io.parley.link;

/** What the roll-up has counted of a link so far. */
public record ClickCount(long human, long filtered) {

    static final ClickCount NOTHING = new ClickCount(0, 0);
}
