package io.parley.channel;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The platform's table of accounts, read before any brand is entered. */
@PlatformUseCase
@ApplicationScoped
public class DirectoryRows {

    private static final String FIND = "select brand_id, account_id from account_directory where channel = ?1 and external_id = ?2";
    @PersistenceContext
    private EntityManager entities;

    Optional<KnownAccount> find(AccountKey key) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(FIND).setParameter(1, key.channel()).setParameter(2, key.externalId()).getResultList();
        return rows.stream().map(r -> new KnownAccount((UUID) r[0], (UUID) r[1])).findFirst();
    }
}
