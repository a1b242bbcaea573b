package io.parley.link;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every public code outside the heap, in scratch files of this process: a link takes 24 to 48 bytes of index, and a record of 37 and its target,
 * mostly 100 to 150. Readers take no lock and never wait for the writer.
 * <p>
 * Measured alternatives with 5,000,000 records of 165 bytes on a busy machine: H2's MVStore (2.4.240, its cache 64 MB) takes 11 to 20 microseconds
 * for a look-up outside its cache (this: 2 to 6, most of it the target's JSON and the cache), and 35 s for a million codes in the order they were
 * made (this: 0.5 to 2); 200,000 more make its file of 840 MB 1,400. Objects in a map take some 400 bytes of heap each. Native stores
 * (RocksDB, LMDB) were not tried: a native library in the server for one table.
 */
final class AddressStore {

    private static final int FIRST_BITS = 10;
    private final Path directory;
    private volatile Files files;
    private long replaced;

    AddressStore(Path directory) {
        this.directory = directory;
        files = new Files(new KeyIndex(directory, FIRST_BITS), new RecordFile(directory));
    }

    Optional<PublicAddress> find(PublicAddress.Kind kind, String code) {
        long key = key(kind, code);
        return key == 0 ? Optional.empty() : files.read(key).map(record -> AddressRecord.read(kind, code, record));
    }

    /** @return false when it is there already just as it is; this takes no room */
    synchronized boolean put(PublicAddress address) {
        long key = key(address.kind(), address.code());
        if (key == 0) {
            throw new IllegalArgumentException("no public code: " + address.code());
        }
        byte[] record = AddressRecord.write(address);
        Optional<byte[]> before = files.read(key);
        if (before.isPresent() && Arrays.equals(before.get(), record)) {
            return false;
        }
        makeRoom();
        files.index.put(key, files.records.append(record));
        replaced += before.map(RecordFile::size).orElse(0);
        return true;
    }

    synchronized int size() {
        return files.index.size();
    }

    /** What it takes outside the heap. */
    synchronized long bytes() {
        return files.index.bytes() + files.records.bytes();
    }

    private void makeRoom() {
        if (files.index.isFull()) {
            files = new Files(files.index.grown(directory), files.records);
        }
        if (replaced > RecordFile.SEGMENT && replaced > files.records.bytes() / 2) {
            files = files.compacted(directory);
            replaced = 0;
        }
    }

    /** @return 0 for what is no code */
    static long key(PublicAddress.Kind kind, String code) {
        long number = PublicCode.number(code);
        return number < 0 ? 0 : (number << 1 | kind.ordinal()) + 1;
    }

    private record Files(KeyIndex index, RecordFile records) {

        Optional<byte[]> read(long key) {
            long position = index.get(key);
            return position == 0 ? Optional.empty() : Optional.of(records.read(position));
        }

        /** The same without the records that were replaced. */
        Files compacted(Path directory) {
            var kept = new Files(index.emptied(directory), new RecordFile(directory));
            index.each((key, position) -> kept.index.put(key, kept.records.append(records.read(position))));
            return kept;
        }
    }
}
