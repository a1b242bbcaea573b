package io.parley.usage;

import io.parley.shared.web.Form;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which agencies are to be given which package (rule US4).
 *
 * @param all    all that the query finds, instead of those named
 * @param target empty for no package any more
 */
record Choice(List<UUID> agencies, boolean all, String query, Optional<UUID> target) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Choice of(Form form) {
        var named = form.values("agency").stream().filter(Choice::isId).map(UUID::fromString).toList();
        return new Choice(named, form.value("all").equals("true"), form.value("q"), Optional.of(form.value("package")).filter(Choice::isId).map(UUID::fromString));
    }

    boolean nobody() {
        return agencies.isEmpty() && !all;
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
