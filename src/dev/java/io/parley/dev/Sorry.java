package io.parley.dev;

/** A failure with a way out. The sentence is all a person needs, so there is no stack trace to go with it. */
final class Sorry extends RuntimeException {

    Sorry(String sentence) {
        super(sentence, null, false, false);
    }
}
