package io.parley.campaign;

/** Where an entry point's words are: nowhere yet, on their way, on the channel, or refused (rules CA4, CA5). */
public enum WelcomeState {
    NONE, SENDING, SHOWN, FAILED
}
