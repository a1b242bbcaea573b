package io.parley.access;

/** Whose place, or whose thing, an address names. */
enum Whose { OWN, FOREIGN, MISSING }
