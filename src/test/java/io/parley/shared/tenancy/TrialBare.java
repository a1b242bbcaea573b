package io.parley.shared.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;

/** Code that forgot to be a use case: no interceptor stands before it. */
@ApplicationScoped
public class TrialBare {

    @PersistenceContext
    private EntityManager entities;
    @Resource
    private UserTransaction transaction;

    List<String> names() throws Exception {
        return inTransaction("jpql");
    }

    List<String> nativeNames() throws Exception {
        return inTransaction("sql");
    }

    @SuppressWarnings("unchecked")
    private List<String> inTransaction(String how) throws Exception {
        transaction.begin();
        try {
            return how.equals("sql") ? entities.createNativeQuery("select name from campaign").getResultList()
                    : entities.createQuery("select c.name from Campaign c", String.class).getResultList();
        } finally {
            transaction.rollback();
        }
    }
}
