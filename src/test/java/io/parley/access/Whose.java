package io.parley.access;

/** Whose place, or whose thing, an address names; a sister is another brand of the same agency. */
enum Whose { OWN, SISTER, FOREIGN, MISSING }
