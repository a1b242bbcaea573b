package io.parley.tenant;

import io.parley.shared.web.Language;
import io.parley.shared.web.Messages;
import io.parley.shared.web.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The actions there are words for. */
@ApplicationScoped
class AuditActions {

    private static final String SAY = "audit.say.";
    @Inject
    private Preferences preferences;

    /** All of them by area, such as link. with link.created. */
    Map<String, List<String>> byArea() {
        return all().stream().collect(Collectors.groupingBy(a -> a.substring(0, a.indexOf('.') + 1), TreeMap::new, Collectors.toList()));
    }

    /** Those whose words in the reader's language hold the text. */
    List<String> named(String text) {
        Locale locale = preferences.language().locale();
        String part = text.toLowerCase(Locale.ROOT);
        return part.isEmpty() ? List.of() : all().stream().filter(a -> Messages.text(locale, "audit." + a).toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    private static List<String> all() {
        Set<String> keys = Messages.keys(Language.EN.locale()).collect(Collectors.toSet());
        return keys.stream().filter(k -> k.startsWith(SAY)).map(k -> k.substring(SAY.length())).filter(a -> keys.contains("audit." + a)).sorted().toList();
    }
}
