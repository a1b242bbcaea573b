package io.parley.shared.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last link of a chain; the database alone moves it. */
@Entity
@Table(name = "audit_chain")
class ChainHead {

    @Id
    private UUID chain;
    private long seq;
    private byte[] hash;

    protected ChainHead() {
    }

    /** A chain without an entry has none. */
    static ChainCheck.Head of(ChainHead found) {
        return found == null ? new ChainCheck.Head(0, new byte[0]) : new ChainCheck.Head(found.seq, found.hash);
    }
}
