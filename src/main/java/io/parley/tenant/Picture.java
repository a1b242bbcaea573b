package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A picture as we made it; it never changes, another one takes its place. */
@Entity
class Picture extends AtPlace {

    @Id
    private UUID id;
    private String type = "image/png";
    private int width;
    private int height;
    private byte[] bytes;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Picture() {
    }

    Picture(UUID id, Place.Kind kind, UUID place, LogoImage image, Instant now) {
        super(kind, place);
        this.id = id;
        this.width = image.width();
        this.height = image.height();
        this.bytes = image.png();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    byte[] bytes() {
        return bytes;
    }
}
