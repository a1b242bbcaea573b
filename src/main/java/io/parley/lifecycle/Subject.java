package io.parley.lifecycle;

import io.parley.shared.tenancy.Place;

/** How an admin's address names what it is about: {@code brands} or {@code agencies}. */
final class Subject {

    static final String KINDS = "brands|agencies";

    private Subject() {
    }

    static Place.Kind kind(String segment) {
        return segment.equals("brands") ? Place.Kind.BRAND : Place.Kind.AGENCY;
    }
}
