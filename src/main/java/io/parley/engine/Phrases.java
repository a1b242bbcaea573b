package io.parley.engine;

/** What the bot says of its own. @param notUnderstood before a question is asked again @param old when an answer is to an earlier question */
public record Phrases(Text notUnderstood, Text old) {
}
