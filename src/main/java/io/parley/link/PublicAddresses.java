package io.parley.link;

import io.parley.shared.tenancy.Unproxied;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The directory of public codes: this node has all of them, so what is not there is known without asking, and it goes on answering while the
 * database is away (rule L2).
 */
@Unproxied
public class PublicAddresses {

    @Inject
    @ConfigProperty(name = "PARLEY_SPOOL")
    private String directory;
    @Inject
    private AddressBook book;
    private KnownAddresses known;

    @PostConstruct
    void open() {
        known = new KnownAddresses(Path.of(directory));
    }

    /** Never enters a brand and never waits. Empty: nobody has that code. */
    public Optional<PublicAddress> find(PublicAddress.Kind kind, String code) {
        return known.find(kind, code).map(KnownAddress::address);
    }

    /** The same for a link, ready parsed. */
    Optional<KnownAddress> link(String code) {
        return known.find(PublicAddress.Kind.LINK, code);
    }

    /**
     * Joins the caller's transaction; this node knows when it is committed, every other within two seconds.
     *
     * @throws IllegalStateException when the code stands for something else already
     */
    public void put(PublicAddress address) {
        book.put(address);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicAddress address) {
        known.changed(address);
    }

    KnownAddresses known() {
        return known;
    }
}
