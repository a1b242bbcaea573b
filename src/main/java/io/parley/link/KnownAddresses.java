package io.parley.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The store of all public codes, and in front of it those asked for most and last, ready to be answered. Unknown codes take no room here. */
final class KnownAddresses {

    static final int MOST = 50_000;
    private final Cache<Long, KnownAddress> ready = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Set<Long> changedHere = new HashSet<>();
    private final AddressStore store;

    KnownAddresses(Path directory) {
        store = new AddressStore(directory);
    }

    Optional<KnownAddress> find(PublicAddress.Kind kind, String code) {
        KnownAddress found = ready.getIfPresent(AddressStore.key(kind, code));
        return found != null ? Optional.of(found) : Optional.ofNullable(ready.asMap()
                .computeIfAbsent(AddressStore.key(kind, code), key -> store.find(kind, code).map(KnownAddress::of).orElse(null)));
    }

    /** A change that was made on this node and is committed. */
    synchronized void changed(PublicAddress address) {
        changedHere.add(AddressStore.key(address.kind(), address.code()));
        put(address);
    }

    /** From here on rows of the database are read. */
    synchronized void beginFeed() {
        changedHere.clear();
    }

    /** A row of what changed here meanwhile may have been read before that: it is left to the next feed, which reads it again. */
    synchronized void feed(PublicAddress row) {
        if (!changedHere.contains(AddressStore.key(row.kind(), row.code()))) {
            put(row);
        }
    }

    /** The store first: who reads the old row meanwhile puts it in the cache before it is taken out there, never after. */
    private void put(PublicAddress address) {
        if (store.put(address)) {
            ready.asMap().remove(AddressStore.key(address.kind(), address.code()));
        }
    }

    int size() {
        return store.size();
    }

    long bytes() {
        return store.bytes();
    }
}
