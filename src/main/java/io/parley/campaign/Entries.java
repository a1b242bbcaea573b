package io.parley.campaign;

import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where a conversation came in: the current brand's entry points as conversations look them up. */
@UseCase
@ApplicationScoped
public class Entries {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Entry> find(UUID id) {
        return Optional.ofNullable(entities.find(EntryPoint.class, id)).map(this::entry);
    }

    /** By the channel's id of its welcome message. */
    public Optional<Entry> byWelcome(String welcomeExternalId) {
        return first("select e from EntryPoint e where e.welcome.externalId = :value", welcomeExternalId);
    }

    /** The account's default welcome, where somebody lands who came by nothing in particular. */
    public Optional<Entry> byDefault(UUID account) {
        return first("select e from EntryPoint e where e.kind = io.parley.campaign.EntryKind.DEFAULT_WELCOME and e.accountId = :value", account);
    }

    private Optional<Entry> first(String query, Object value) {
        return entities.createQuery(query, EntryPoint.class).setParameter("value", value).setMaxResults(1).getResultStream().findFirst()
                .map(this::entry);
    }

    private Entry entry(EntryPoint point) {
        return point.kind() == EntryKind.CARD_BUTTON ? ofCard(point) : point.entry(null, 0);
    }

    private Entry ofCard(EntryPoint point) {
        return entities.createQuery("select b from CardButton b where b.entryPointId = :entry", CardButton.class)
                .setParameter("entry", point.id()).setMaxResults(1).getResultStream().findFirst()
                .map(b -> point.entry(b.card(), b.position())).orElseGet(() -> point.entry(null, 0));
    }
}
