package io.parley.tenant;

import io.parley.shared.api.KeyDirectory;
import io.parley.shared.api.KnownKey;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns a key into its brand, in one statement of each request; so what is revoked is shut from the next one on. */
@PlatformUseCase
@ApplicationScoped
public class KnownKeys implements KeyDirectory {

    private static final String FIND = """
            select k.id, k.name, k.scopes, b.id, b.slug, b.name, b.accent, b.time_zone, b.state, a.state, b.sign_off
            from api_key k join brand b on b.id = k.brand_id and b.opened_at is not null and b.state <> 'DELETED' join agency a on a.id = b.agency_id
            where k.hash = ?1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > ?2)""";
    private static final String USED = """
            update api_key set used_at = ?2 where id = ?1 and (used_at is null or used_at < cast(?2 as timestamptz) - interval '1 minute')""";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    @Override
    public Optional<KnownKey> find(String hash) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(FIND).setParameter(1, hash).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).getResultList();
        return rows.stream().map(KnownKeys::key).findFirst();
    }

    @Override
    public void used(UUID key) {
        entities.createNativeQuery(USED).setParameter(1, key).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> brands() {
        return entities.createNativeQuery("select distinct brand_id from api_key").getResultList();
    }

    private static KnownKey key(Object[] row) {
        var brand = new Place(Place.Kind.BRAND, (UUID) row[3], (String) row[4], (String) row[5], (String) row[6], ZoneId.of((String) row[7]), Role.EDITOR,
                null, (Boolean) row[10], false, state((String) row[8], (String) row[9]), "", null);
        return new KnownKey((UUID) row[0], (String) row[1], Set.of(((String) row[2]).split(",")), brand);
    }

    private static PlaceState state(String brand, String agency) {
        return agency.equals("ACTIVE") ? PlaceState.valueOf(brand) : PlaceState.SUSPENDED;
    }
}
