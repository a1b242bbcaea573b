package io.parley.engine;

/**
 * What a channel can show. Lengths are in characters as the channel counts them; a nought means "not at all".
 *
 * @param welcome whether it can show first words by itself before the person writes
 */
public record Capabilities(int text, int welcomeText, int quickReplies, int quickReplyLabel, int quickReplyDescription, int buttons,
                           int buttonLabel, boolean welcome) {

    /** X's rich direct messages (its first version's reference: events, quick replies, buttons, welcome messages). */
    public static final Capabilities X_RICH = new Capabilities(10_000, 9_990, 20, 36, 72, 3, 36, true);
}
