package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAddressesTest {

    @TempDir
    private Path directory;
    private KnownAddresses known;

    @BeforeEach
    void open() {
        known = new KnownAddresses(directory);
    }

    @Test
    @DisplayName("L2 L3 a link comes ready parsed, the same object again and again; a closed one and a page lead nowhere")
    void ready() {
        Stream.of(SomeAddresses.link(1), SomeAddresses.closed(2), SomeAddresses.page(3)).forEach(known::feed);
        assertThat(link(1).leads().to()).isEqualTo("https://shop.example.com/products/1?version=0");
        assertThat(link(1)).isSameAs(link(1));
        assertThat(link(2).leads()).isNull();
        assertThat(link(2).address().closed()).isTrue();
        assertThat(known.find(PublicAddress.Kind.PAGE, SomeAddresses.code(3)).orElseThrow().address()).isEqualTo(SomeAddresses.page(3));
        assertThat(link(3)).isNull();
    }

    @Test
    @DisplayName("L2 more codes than the cache holds are all known, and an unknown one is once it is made")
    void more_than_the_cache_holds() {
        int more = KnownAddresses.MOST + 10_000;
        assertThat(link(0)).isNull();
        IntStream.range(0, more).forEach(i -> known.feed(SomeAddresses.link(i)));
        for (int round = 0; round < 2; round++) {
            assertThat(IntStream.range(0, more).filter(i -> !link(i).address().equals(SomeAddresses.link(i)))).isEmpty();
        }
    }

    @Test
    @DisplayName("L2 whoever asks after a change finds the changed one, however many ask for it during the change")
    void changed_under_readers() {
        known.feed(SomeAddresses.link(1, 0));
        var over = new AtomicBoolean();
        var readers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                link(1);
            }
        })).limit(3).toList();
        try {
            for (int version = 1; version <= 20_000; version++) {
                known.changed(SomeAddresses.link(1, version));
                if (link(1).address().subject().getLeastSignificantBits() != version) {
                    throw new AssertionError("version " + version + " was put, found " + link(1));
                }
            }
        } finally {
            over.set(true);
            readers.forEach(CompletableFuture::join);
        }
    }

    @Test
    @DisplayName("L2 a row read before a change of this node's does not undo it; the next feed's row counts again")
    void an_older_row() {
        known.beginFeed();
        known.changed(SomeAddresses.closed(1));
        known.feed(SomeAddresses.link(1));
        assertThat(link(1).address().closed()).isTrue();
        known.beginFeed();
        known.feed(SomeAddresses.link(1, 2));
        assertThat(link(1).address()).isEqualTo(SomeAddresses.link(1, 2));
    }

    private KnownAddress link(int number) {
        return known.find(PublicAddress.Kind.LINK, SomeAddresses.code(number)).orElse(null);
    }
}
