package io.parley.tenant;

import io.parley.shared.kernel.Slug;
import io.parley.shared.kernel.Stale;
import io.parley.shared.kernel.Typeface;
import io.parley.shared.tenancy.PlaceState;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tenant. Its own row is a platform table: the edge reads it before the brand is entered. */
@Entity
class Brand {

    @Id
    private UUID id;
    @Column(name = "agency_id")
    private UUID agencyId;
    private String slug;
    private String name;
    private String languages;
    @Column(name = "time_zone")
    private String timeZone;
    private String accent;
    @Enumerated(EnumType.STRING)
    private Typeface font = Typeface.SANS;
    @Column(name = "logo_id")
    private UUID logo;
    @Column(name = "privacy_url")
    private String privacyUrl = "";
    @Column(name = "stop_words")
    private String stopWords = "";
    @Column(name = "holding_en")
    private String holdingEn = "";
    @Column(name = "holding_ko")
    private String holdingKo = "";
    @Column(name = "sign_off")
    private boolean signOff;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Embedded
    private Standing standing = Standing.begin();
    @Version
    private int version;

    protected Brand() {
    }

    Brand(UUID id, UUID agencyId, Slug slug, BrandTraits traits, Instant now) {
        this.id = id;
        this.agencyId = agencyId;
        this.slug = slug.value();
        this.createdAt = now;
        take(traits);
    }

    /** Rule TN7. */
    void change(int known, BrandTraits traits) {
        Stale.check("brand", known, version);
        take(traits);
    }

    /** Rules TN7, TN9. */
    Standing become(int known, PlaceState next, String why, Instant now) {
        Stale.check("brand", known, version);
        standing.become(next, why, now);
        return standing;
    }

    /** Rules TN7 and TN8. */
    void dress(int known, BrandTheme theme) {
        Stale.check("brand", known, version);
        this.accent = theme.accent().hex();
        this.font = theme.font();
    }

    /** Rule TN7. */
    void speak(int known, BrandVoice voice) {
        Stale.check("brand", known, version);
        this.privacyUrl = voice.privacyUrl();
        this.stopWords = String.join("\n", voice.stopWords());
        this.holdingEn = voice.holdingEn();
        this.holdingKo = voice.holdingKo();
    }

    /** Whether only owners publish (rules TN7 and TN9). */
    void signOff(int known, boolean wanted) {
        Stale.check("brand", known, version);
        this.signOff = wanted;
    }

    /** @param picture null for none */
    void show(UUID picture) {
        this.logo = picture;
    }

    /** Into another agency (rule TN7). */
    void go(int known, UUID agency) {
        Stale.check("brand", known, version);
        this.agencyId = agency;
    }

    void move(Slug to) {
        this.slug = to.value();
    }

    /** Rule TN6. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID logo() {
        return logo;
    }

    UUID agencyId() {
        return agencyId;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    BrandView view() {
        return new BrandView(id, agencyId, slug, name, List.of(languages.split(",")), timeZone, accent, font, logo, voice(), signOff,
                openedAt != null, createdAt,
                standing.state(), standing.reason(), standing.since(), version);
    }

    private BrandVoice voice() {
        return new BrandVoice(privacyUrl, stopWords.isEmpty() ? List.of() : List.of(stopWords.split("\n")), holdingEn, holdingKo);
    }

    private void take(BrandTraits traits) {
        this.name = traits.name();
        this.languages = String.join(",", traits.languages());
        this.timeZone = traits.zone().getId();
        this.accent = traits.accent().hex();
    }
}
