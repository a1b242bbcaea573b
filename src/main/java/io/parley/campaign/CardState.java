package io.parley.campaign;

/** Where a card is on its way to the channel (rule CA8). */
public enum CardState {
    DRAFT, PUBLISHING, PUBLISHED, FAILED
}
