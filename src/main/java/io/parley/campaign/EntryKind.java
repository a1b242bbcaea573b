package io.parley.campaign;

/** How somebody comes in (rule CA3). */
public enum EntryKind {
    DEFAULT_WELCOME, CARD_BUTTON, DEEP_LINK
}
