package io.parley.shared.web;

import io.parley.shared.tenancy.Visit;
import java.util.stream.Stream;

/** Port: what a feature has to tell people on the pages of a place, above everything else on them. */
public interface Notices {

    Stream<Notice> notices(Visit visit, String path);

    /** @param kind warn or fail @param href where there is more of it, under the words of more */
    record Notice(String kind, String key, Object[] args, String href, String more) {
    }
}
