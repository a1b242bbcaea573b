package io.parley.shared.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * A setting as the form asks for it.
 *
 * @param unit  message key of what is counted
 * @param usual as a sentence says it
 * @param least the same, like most
 */
public record SettingField(String key, String unit, String usual, String least, String most, boolean changed) {

    /** The form's parts, each with the settings whose names begin alike. */
    public record Part(String key, List<SettingField> fields) {
    }

    /** What stands there now, for who came too late. */
    public record Value(String key, String value) {
    }

    static SettingField of(Setting setting, long value) {
        return new SettingField(setting.key(), "settings.unit." + unit(setting), setting.said(setting.usual()), setting.said(setting.least()),
                setting.said(setting.most()), value != setting.usual());
    }

    static String part(Setting setting) {
        return Stream.of("price", "x", "retention").filter(p -> setting.key().startsWith(p + "-")).findFirst().orElse("other");
    }

    private static String unit(Setting setting) {
        return setting == Setting.DELETION_GRACE || part(setting).equals("retention") ? "days" : part(setting);
    }
}
