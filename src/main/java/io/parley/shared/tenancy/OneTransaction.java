package io.parley.shared.tenancy;

import io.parley.shared.kernel.Stale;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Runs work in one JTA transaction that belongs to one brand (or to none) from its first statement to its last (rule T6). */
@ApplicationScoped
class OneTransaction {

    private static final Object BRAND = "parley.brand";

    @Resource
    private UserTransaction transaction;
    @Resource
    private TransactionSynchronizationRegistry registry;

    Object run(UUID brand, Callable<Object> work) throws Exception {
        if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            return begin(brand, work);
        }
        if (!Objects.equals(registry.getResource(BRAND), brand)) {
            throw new IllegalStateException("a transaction belongs to one brand");
        }
        return work.call();
    }

    /** A transaction that began outside of any brand, to claim something, goes on in the brand of what it claimed. */
    void enter(UUID brand) {
        if (registry.getResource(BRAND) != null) {
            throw new IllegalStateException("a transaction belongs to one brand");
        }
        registry.putResource(BRAND, brand);
    }

    private Object begin(UUID brand, Callable<Object> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            registry.putResource(BRAND, brand);
            Object result = work.call();
            done = true;
            return result;
        } catch (OptimisticLockException e) {
            throw new Stale("a row that was saved at the same moment");
        } finally {
            end(done);
        }
    }

    private void end(boolean done) throws Exception {
        if (done && transaction.getStatus() == Status.STATUS_ACTIVE) {
            commit();
        } else {
            transaction.rollback();
            if (done) {
                throw new IllegalStateException("the work came to its end, but its transaction was given up before");
            }
        }
    }

    /** Without a flush before, only now it is found out that somebody saved the same row. */
    private void commit() throws Exception {
        try {
            transaction.commit();
        } catch (RollbackException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof OptimisticLockException || t instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                    throw new Stale("a row that was saved at the same moment");
                }
            }
            throw e;
        }
    }
}
