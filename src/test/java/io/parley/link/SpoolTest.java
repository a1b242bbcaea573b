package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.UuidV7;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir
    private Path directory;

    @Test
    @DisplayName("L10 what is appended is replayed as it was, tabs, line breaks and nothing at all included; then it is gone")
    void there_and_back() throws Exception {
        var spool = new Spool(directory);
        var entries = List.of(click("a\tb\\t\nc\\\r"), click(null), click(""), click("\\N"), click("차 😀"));
        spool.append(entries.subList(0, 2));
        spool.append(entries.subList(2, 5));
        assertThat(replay(spool)).isEqualTo(entries);
        assertThat(spool.isEmpty()).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @DisplayName("L10 a tail that a crash cut short was answered to nobody: the rest is replayed and the file kept for a person")
    void torn_tail() throws Exception {
        var first = new Spool(directory);
        var entries = IntStream.range(0, 5).mapToObj(i -> click("agent " + i)).toList();
        first.append(entries);
        Path open = Files.list(directory).findFirst().orElseThrow();
        String torn = SpoolLine.write(click("torn"));
        for (int cut = 1; cut < torn.length() - 1; cut += 7) {
            Files.writeString(open, torn.substring(0, cut), StandardOpenOption.APPEND);
            var left = SpoolLine.read(torn.substring(0, cut));
            assertThat(left).as("cut after " + cut).isEmpty();
        }
        var next = new Spool(directory);
        assertThat(replay(next)).isEqualTo(entries);
        assertThat(Files.list(directory).map(f -> f.getFileName().toString())).singleElement().asString().endsWith(".damaged");
        assertThat(next.isEmpty()).isTrue();
    }

    @Test
    @DisplayName("L10 a replay that fails keeps its file; what comes meanwhile goes into another")
    void replay_fails() throws Exception {
        var spool = new Spool(directory);
        spool.append(List.of(click("one")));
        Path ready = spool.ready().get(0);
        assertThatThrownBy(() -> spool.replay(ready, e -> {
            throw new IllegalStateException("away");
        })).hasMessage("away");
        spool.append(List.of(click("two")));
        assertThat(replay(spool)).extracting(e -> e.fields().get(8)).containsExactly("one", "two");
    }

    @Test
    @DisplayName("L10 many are handed over some at a time")
    void chunks() throws Exception {
        var spool = new Spool(directory);
        spool.append(IntStream.range(0, Spool.CHUNK + 5).mapToObj(i -> click("x")).toList());
        var sizes = new ArrayList<Integer>();
        spool.replay(spool.ready().get(0), e -> sizes.add(e.size()));
        assertThat(sizes).containsExactly(Spool.CHUNK, 5);
    }

    private static List<LedgerEntry> replay(Spool spool) throws Exception {
        var found = new ArrayList<LedgerEntry>();
        for (Path ready : spool.ready()) {
            spool.replay(ready, found::addAll);
        }
        return found;
    }

    private static LedgerEntry click(String agent) {
        return LedgerEntry.of(LedgerEntry.Kind.CLICK, UuidV7.of(Instant.now(), Math.round(Math.random() * 1e9), Math.round(Math.random() * 1e15)), UUID.randomUUID(),
                UUID.randomUUID(), UUID.randomUUID(), null, null, ClickClass.HUMAN, "browser", agent, null);
    }
}
