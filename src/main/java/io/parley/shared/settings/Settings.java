package io.parley.shared.settings;

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

/** The platform's settings as rows: one for each that differs from its default. */
@PlatformUseCase
@ApplicationScoped
public class Settings {

    private static final String SET = "insert into platform_setting (name, value, changed_at, changed_by) values (?1, ?2, ?3, ?4) "
            + "on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by";
    @PersistenceContext
    private EntityManager entities;
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

    public void set(Setting setting, long value) {
        entities.createNativeQuery(SET).setParameter(1, setting.name()).setParameter(2, String.valueOf(value))
                .setParameter(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).setParameter(4, Current.actor().id()).executeUpdate();
    }
}
