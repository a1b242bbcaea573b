package io.parley.bench;

import io.parley.MethodLengths;
import io.parley.SourceFiles;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long things are that have a name, from the shortest to the longest. */
record Lengths(String of, List<Named> sorted) {

    static Lengths of(String what, Stream<Named> all) {
        return new Lengths(what, all.sorted(Comparator.comparingInt(Named::lines).thenComparing(Named::name)).toList());
    }

    static Lengths ofFiles(String what, String ending, String... roots) {
        return of(what, SourceFiles.of(ending, roots).stream().map(file -> new Named(file.getFileName().toString(), SourceFiles.lines(file).size())));
    }

    static Lengths ofMethods(String what, String... roots) {
        return of(what, SourceFiles.of(".java", roots).stream().flatMap(file -> MethodLengths.of(SourceFiles.lines(file)).entrySet().stream()
                .map(m -> new Named(file.getFileName().toString().replace(".java", "." + m.getKey()), m.getValue()))));
    }

    String row(String goal) {
        Named longest = sorted.get(sorted.size() - 1);
        return "| " + String.join(" | ", of, String.valueOf(sorted.size()), String.valueOf(within(50)), String.valueOf(within(90)),
                longest.lines() + " (" + longest.name() + ")", String.valueOf(sorted.stream().mapToInt(Named::lines).sum()), goal) + " |";
    }

    private int within(int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)).lines();
    }

    /** Something of this many lines. */
    record Named(String name, int lines) {
    }
}
