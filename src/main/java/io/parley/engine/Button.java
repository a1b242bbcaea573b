package io.parley.engine;

/**
 * A way out of the conversation, at most three a message (X's limit).
 *
 * @param key    stable, unique within its message
 * @param label  at most 36 characters
 * @param target WEBSITE: the id of a tracked link, for each language; POST: the words of the post; FOLLOW and CHAT: the handle of
 *               an account, without the at sign
 */
public record Button(String key, Kind kind, Text label, Text target) {

    public enum Kind {
        WEBSITE, POST, FOLLOW, CHAT;

        /** Whether a target can be one of this kind. */
        boolean takes(String target) {
            return switch (this) {
                case WEBSITE -> target.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
                case POST -> target.length() <= 1_000;
                case FOLLOW, CHAT -> target.matches("[A-Za-z0-9_]{1,15}");
            };
        }
    }
}
