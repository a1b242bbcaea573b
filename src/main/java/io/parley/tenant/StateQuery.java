package io.parley.tenant;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.PlaceState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A query in which a word such as "state:archived" asks for brands in that state; without one, for all that are not deleted. */
record StateQuery(Set<PlaceState> states, PageRequest rest) {

    private static final Pattern WORD = Pattern.compile("(?:^|\\s)state:(" + Arrays.stream(PlaceState.values()).map(PlaceState::name)
            .collect(Collectors.joining("|")) + ")(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    static StateQuery of(PageRequest request) {
        Matcher word = WORD.matcher(request.query());
        if (!word.find()) {
            return new StateQuery(EnumSet.complementOf(EnumSet.of(PlaceState.DELETED)), request);
        }
        return new StateQuery(EnumSet.of(PlaceState.valueOf(word.group(1).toUpperCase(Locale.ROOT))),
                new PageRequest(request.number(), request.size(), request.sort(), request.descending(), word.replaceFirst("")));
    }
}
