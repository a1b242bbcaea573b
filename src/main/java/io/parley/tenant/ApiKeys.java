package io.parley.tenant;

import io.parley.shared.api.KeyText;
import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys of a brand (shared.api, rule AP1). A revoked one is gone from here; the log remembers it. */
@PlatformUseCase
@ApplicationScoped
public class ApiKeys {

    private static final String FROM = "from ApiKey k where k.brandId = :brand and k.revokedAt is null";
    private static final Map<String, String> ORDERS = Map.of("name", "lower(k.name)", "created", "k.createdAt", "used", "coalesce(k.usedAt, k.createdAt)");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Brands brands;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** A new key; its text is known to nobody but who asked for it. */
    public record Issued(UUID id, KeyText text) {
    }

    public Page<ApiKeyView> page(Place here, PageRequest request) {
        String order = ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", k.id";
        return Listing.of(entities, request, FROM, "and (lower(k.name) like :like escape '\\' or lower(k.beginning) like :like escape '\\')")
                .with("brand", here.id()).page("select k", ApiKey.class, order, "k").map(this::view);
    }

    public ApiKeyView get(Place here, UUID id) {
        return view(key(here, id));
    }

    Issued create(Place here, ApiKeyForm.Wanted wanted) {
        KeyText text = KeyText.random();
        var key = new ApiKey(ids.next(), here.id(), wanted, text, clock.instant(), Current.actor().name());
        entities.persist(key);
        ApiKeyView made = view(key);
        note(here, Noted.made("api-key.created", "api-key", made.id(), Map.of("name", made.name(), "scopes", made.scopeTexts(),
                "expires", made.expires() == null ? "" : made.expires())));
        return new Issued(made.id(), text);
    }

    ApiKeyView rename(Place here, UUID id, int version, String name) {
        ApiKey key = key(here, id);
        String before = view(key).name();
        key.rename(version, name);
        entities.flush();
        note(here, Noted.changed("api-key.renamed", "api-key", id, Map.of("name", before), Map.of("name", name)));
        return view(key);
    }

    ApiKeyView revoke(Place here, UUID id) {
        ApiKey key = key(here, id);
        key.revoke(clock.instant());
        ApiKeyView gone = view(key);
        note(here, new Noted("api-key.revoked", "api-key", id, Map.of("name", gone.name()), Map.of()));
        return gone;
    }

    private ApiKeyView view(ApiKey key) {
        return key.view(clock.instant());
    }

    private void note(Place here, Noted noted) {
        audit.note(brands.get(here.id()).agencyId(), here.id(), noted);
    }

    private ApiKey key(Place here, UUID id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id)).filter(k -> k.isOf(here.id())).orElseThrow(() -> new NotFound("key"));
    }
}
