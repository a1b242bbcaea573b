package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** A use case of the tests: campaigns read and written every way a use case could. */
@UseCase
@ApplicationScoped
public class TrialCampaigns {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private TrialCampaigns self;

    public List<String> names() {
        return entities.createQuery("select c.name from Campaign c order by c.name", String.class).getResultList();
    }

    public UUID id() {
        return entities.createQuery("select c.id from Campaign c", UUID.class).getSingleResult();
    }

    /** Goes on in another brand within this transaction, which rule T6 forbids. */
    public List<String> namesOf(UUID other) {
        return Current.inBrand(other, self::names);
    }

    public boolean finds(UUID id) {
        return entities.createQuery("select count(c) from Campaign c where c.id = :id", Long.class).setParameter("id", id)
                .getSingleResult() > 0;
    }

    public List<?> nativeNames() {
        return entities.createNativeQuery("select name from campaign order by name").getResultList();
    }

    public int nativeTouch(UUID id) {
        return entities.createNativeQuery("update campaign set name = name where id = ?1").setParameter(1, id).executeUpdate();
    }

    public int rename(String name) {
        return entities.createQuery("update Campaign c set c.name = :name").setParameter("name", name).executeUpdate();
    }

    public int renameAndFail(String name) {
        rename(name);
        throw new IllegalStateException("on purpose");
    }
}
