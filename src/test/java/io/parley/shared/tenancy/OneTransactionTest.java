package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Stale;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a transaction ends, with the container's part played here. */
class OneTransactionTest {

    private final List<String> calls = new ArrayList<>();
    private final OneTransaction transaction = new OneTransaction();
    private int status = Status.STATUS_NO_TRANSACTION;
    private Exception atCommit;

    @BeforeEach
    void play() throws Exception {
        set("transaction", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {UserTransaction.class}, (p, m, a) -> answer(m.getName())));
        set("registry", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {TransactionSynchronizationRegistry.class}, (p, m, a) -> null));
    }

    @Test
    @DisplayName("control: what ends well is committed and handed back")
    void committed() throws Exception {
        assertThat(transaction.run(null, () -> "done")).isEqualTo("done");
        assertThat(calls).containsExactly("begin", "commit");
    }

    @Test
    @DisplayName("a transaction that was given up meanwhile never looks like one that was committed")
    void given_up() {
        assertThatThrownBy(() -> transaction.run(null, () -> {
            status = Status.STATUS_MARKED_ROLLBACK;
            return "done";
        })).isInstanceOf(IllegalStateException.class);
        assertThat(calls).containsExactly("begin", "rollback");
    }

    @Test
    @DisplayName("TN7: that somebody saved the same row is told as such, found out while it works or only as it commits; any other end is not")
    void at_the_same_moment() {
        assertThatThrownBy(() -> transaction.run(null, () -> {
            throw new OptimisticLockException();
        })).isInstanceOf(Stale.class);
        status = Status.STATUS_NO_TRANSACTION;
        atCommit = (Exception) new RollbackException("gone").initCause(new OptimisticLockException());
        assertThatThrownBy(() -> transaction.run(null, () -> "done")).isInstanceOf(Stale.class);
        status = Status.STATUS_NO_TRANSACTION;
        atCommit = new RollbackException("something else");
        assertThatThrownBy(() -> transaction.run(null, () -> "done")).as("control").isSameAs(atCommit);
    }

    private Object answer(String method) throws Exception {
        if (method.equals("getStatus")) {
            return status;
        }
        calls.add(method);
        status = method.equals("begin") ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
        if (method.equals("commit") && atCommit != null) {
            throw atCommit;
        }
        return null;
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        Field of = OneTransaction.class.getDeclaredField(field);
        of.setAccessible(true);
        of.set(transaction, value);
    }
}
