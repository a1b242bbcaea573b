package io.parley.shared.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The current brand's rules. A turn asks on its way, so they are kept for a second: one statement a brand and second, whatever the traffic. */
@UseCase
@ApplicationScoped
public class BrandRulebook {

    private static final String RULES = "select b.state, a.state, b.limited, b.stop_words, b.holding_en, b.holding_ko, b.privacy_url "
            + "from brand b join agency a on a.id = b.agency_id where b.id = ?1";
    private final Cache<UUID, BrandRules> kept = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(1)).build();
    @PersistenceContext
    private EntityManager entities;

    public BrandRules current() {
        return kept.get(Current.brand(), this::read);
    }

    private BrandRules read(UUID brand) {
        var row = (Object[]) entities.createNativeQuery(RULES).setParameter(1, brand).getSingleResult();
        boolean held = !row[0].equals("ACTIVE") || !row[1].equals("ACTIVE");
        return new BrandRules(held, split(row[2], ","), split(row[3], "\n"), (String) row[4], (String) row[5], (String) row[6]);
    }

    private static Set<String> split(Object text, String by) {
        return Stream.of(((String) text).split(by)).filter(t -> !t.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
