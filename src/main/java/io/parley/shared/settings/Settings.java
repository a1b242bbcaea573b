package io.parley.shared.settings;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The platform's settings as rows: one for each that differs from its default. */
@PlatformUseCase
@ApplicationScoped
public class Settings {

    private static final String SET = "insert into platform_setting (name, value, changed_at, changed_by) values (?1, ?2, ?3, ?4) "
            + "on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Clock clock;

    @SuppressWarnings("unchecked")
    public Map<Setting, Long> all() {
        var values = new EnumMap<Setting, Long>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.usual());
        }
        for (Object[] row : (List<Object[]>) entities.createNativeQuery("select name, value from platform_setting").getResultList()) {
            values.replace(Setting.valueOf((String) row[0]), Long.valueOf((String) row[1]));
        }
        return values;
    }

    /** What stands now, as a number: a form that was opened against another one is stale. */
    public int version() {
        return version(all());
    }

    /** @throws Stale when somebody changed one since the form was opened; @return how many differ now from what they were */
    public int change(int known, Map<Setting, Long> wanted) {
        entities.createNativeQuery("lock table platform_setting in share row exclusive mode").executeUpdate();
        Map<Setting, Long> before = all();
        Stale.check("settings", known, version(before));
        var changed = new EnumMap<Setting, Long>(wanted);
        changed.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
        changed.forEach(this::put);
        note("settings.changed", before, changed);
        return changed.size();
    }

    /** Back to what it usually is. */
    public void reset(Setting setting) {
        Map<Setting, Long> before = all();
        entities.createNativeQuery("delete from platform_setting where name = ?1").setParameter(1, setting.name()).executeUpdate();
        if (before.get(setting) != setting.usual()) {
            note("settings.reset", before, Map.of(setting, setting.usual()));
        }
    }

    private void put(Setting setting, long value) {
        if (value == setting.usual()) {
            entities.createNativeQuery("delete from platform_setting where name = ?1").setParameter(1, setting.name()).executeUpdate();
        } else {
            set(setting, value);
        }
    }

    private void note(String action, Map<Setting, Long> before, Map<Setting, Long> now) {
        if (!now.isEmpty()) {
            var old = new TreeMap<String, String>();
            var after = new TreeMap<String, String>();
            now.forEach((s, v) -> {
                old.put(s.key(), s.typed(before.get(s)));
                after.put(s.key(), s.typed(v));
            });
            audit.note(null, Noted.changed(action, "settings", null, old, after));
        }
    }

    private static int version(Map<Setting, Long> values) {
        return Math.floorMod(new TreeMap<>(values).toString().hashCode(), 1_000_000_000);
    }

    public void set(Setting setting, long value) {
        entities.createNativeQuery(SET).setParameter(1, setting.name()).setParameter(2, String.valueOf(value))
                .setParameter(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).setParameter(4, Current.actor().id()).executeUpdate();
    }
}
