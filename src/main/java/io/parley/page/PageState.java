package io.parley.page;

/** CHANGED: live, with a draft that nobody outside has seen yet. */
public enum PageState { DRAFT, LIVE, CHANGED, CLOSED }
