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
     * @param also another address below which a person is still at this entry
     */
    record Entry(int weight, String key, String href, String icon, String also) {

        public Entry(int weight, String key, String href, String icon) {
            this(weight, key, href, icon, href);
        }

        /** How much of the path leads to this entry; 0 if it lies elsewhere. */
        int covers(String path) {
            return Stream.of(href, also).filter(h -> path.equals(h) || path.startsWith(h + "/")).mapToInt(String::length).max().orElse(0);
        }
    }
}
