package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressStoreTest {

    @TempDir
    private Path directory;
    private AddressStore store;

    @BeforeEach
    void open() {
        store = new AddressStore(directory);
    }

    @Test
    @DisplayName("L2 what is put is found just as it is, a link and a page of one code apart; the last one put counts")
    void put_and_replaced() {
        store.put(SomeAddresses.link(1));
        store.put(SomeAddresses.page(1));
        assertThat(found(1)).isEqualTo(SomeAddresses.link(1));
        assertThat(store.find(PublicAddress.Kind.PAGE, SomeAddresses.code(1))).contains(SomeAddresses.page(1));
        store.put(SomeAddresses.link(1, 2));
        assertThat(found(1)).isEqualTo(SomeAddresses.link(1, 2));
        store.put(SomeAddresses.closed(1));
        assertThat(found(1)).isEqualTo(SomeAddresses.closed(1));
        assertThat(store.find(PublicAddress.Kind.PAGE, SomeAddresses.code(1))).contains(SomeAddresses.page(1));
    }

    @Test
    @DisplayName("L2 nobody's code, and what is no code at all, is not found; what is no code cannot be put")
    void unknown() {
        store.put(SomeAddresses.link(1));
        for (String code : new String[] {SomeAddresses.code(2), "", "0000000", "zzzzzzz", "short", "longer-than-that", "abc-efg", "ŝŝŝŝŝŝŝ", "abcdef\u0000"}) {
            assertThat(store.find(PublicAddress.Kind.LINK, code)).as(code).isEmpty();
        }
        var none = new PublicAddress(PublicAddress.Kind.LINK, "no code", SomeAddresses.link(1).brand(), SomeAddresses.link(1).subject(), "{}", false);
        assertThatThrownBy(() -> store.put(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("L2 100,000 codes are all found, and nobody else's")
    void many() {
        fill(100_000);
    }

    @Test
    @Tag("proof")
    @DisplayName("L2 5,000,000 codes are all found, and nobody else's; outside the heap each takes less than 256 bytes")
    void five_million() {
        fill(5_000_000);
        assertThat(store.bytes() / 5_000_000).isLessThan(256);
    }

    @Test
    @DisplayName("L2 a code that is read again takes no room, and the room of replaced ones is used again")
    void room() {
        IntStream.range(0, 1_000).forEach(i -> store.put(SomeAddresses.link(i)));
        long few = store.bytes();
        long written = 0;
        int version = 0;
        for (; written < 4L * RecordFile.SEGMENT; version++) {
            for (int i = 0; i < 1_000; i++) {
                store.put(SomeAddresses.link(i, version + 1));
                written += AddressRecord.write(SomeAddresses.link(i, version + 1)).length;
                if (store.put(SomeAddresses.link(i, version + 1))) {
                    throw new AssertionError("the same once more was kept");
                }
            }
        }
        assertThat(store.bytes()).isLessThanOrEqualTo(few + 2L * RecordFile.SEGMENT);
        int last = version;
        IntStream.range(0, 1_000).forEach(i -> assertThat(found(i)).isEqualTo(SomeAddresses.link(i, last)));
    }

    @Test
    @DisplayName("L2 who reads while others are put finds each known code, whole, and never an older one after a newer one")
    void read_while_written() {
        var known = new AtomicInteger();
        var version = new AtomicInteger();
        store.put(SomeAddresses.link(0, 0));
        var reader = CompletableFuture.runAsync(() -> {
            while (known.get() < 20_000) {
                int any = ThreadLocalRandom.current().nextInt(known.get() + 1);
                if (found(any) == null) {
                    throw new AssertionError("not found: " + any);
                }
                int least = version.get();
                PublicAddress first = found(0);
                int seen = (int) first.subject().getLeastSignificantBits();
                if (seen < least || !first.equals(SomeAddresses.link(0, seen))) {
                    throw new AssertionError("version " + least + " was known, found " + first);
                }
            }
        });
        for (int i = 1; i <= 20_000; i++) {
            store.put(SomeAddresses.link(i));
            store.put(SomeAddresses.link(0, i));
            version.set(i);
            known.set(i);
        }
        reader.join();
    }

    @Test
    @DisplayName("L2 two nodes with one directory share nothing, and no file keeps a name")
    void two_in_one_directory() {
        var other = new AddressStore(directory);
        store.put(SomeAddresses.link(1));
        assertThat(other.find(PublicAddress.Kind.LINK, SomeAddresses.code(1))).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @DisplayName("L2 where its files cannot be made, the message names the setting")
    void no_room() throws IOException {
        Path file = Files.createFile(directory.resolve("no-directory"));
        assertThatThrownBy(() -> new AddressStore(file)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("PARLEY_SPOOL");
    }

    private void fill(int codes) {
        IntStream.range(0, codes).forEach(i -> store.put(SomeAddresses.link(i)));
        assertThat(store.size()).isEqualTo(codes);
        assertThat(IntStream.range(0, codes).filter(i -> !SomeAddresses.link(i).equals(found(i)))).isEmpty();
        assertThat(IntStream.range(codes, 2 * codes).filter(i -> found(i) != null)).isEmpty();
    }

    private PublicAddress found(int number) {
        return store.find(PublicAddress.Kind.LINK, SomeAddresses.code(number)).orElse(null);
    }
}
