package io.parley.tenant;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The logos of agencies and brands (rule TN13). */
@PlatformUseCase
@ApplicationScoped
class Logos {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    byte[] get(UUID id) {
        return Optional.ofNullable(entities.find(Picture.class, id)).orElseThrow(() -> new NotFound("picture")).bytes();
    }

    /** Keeps an image in the place of the one before. @param before null for none @param image null for none @return null for none */
    UUID replace(Place.Kind kind, UUID place, UUID before, LogoImage image) {
        Optional.ofNullable(before).map(id -> entities.find(Picture.class, id)).ifPresent(entities::remove);
        if (image == null) {
            return null;
        }
        var picture = new Picture(ids.next(), kind, place, image, clock.instant());
        entities.persist(picture);
        return picture.id();
    }
}
