package io.parley.shared.web;

import io.parley.shared.tenancy.Visit;
import java.util.stream.Stream;

/** Port: a feature's own entries in the side bar of the place that is visited. */
public interface Navigation {

    /** Entries in no order; the frame sorts them by weight, the lowest first. */
    Stream<Entry> entries(Visit visit, String path);

    /**
     * @param key  message key of the label
     * @param icon symbol in img/icons.svg
     */
    record Entry(int weight, String key, String href, String icon) {
    }
}
