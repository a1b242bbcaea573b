package io.parley.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One figure's value in each round. */
record Series(List<Double> values) {

    /** Round by round, so that whatever slows the whole machine for a while is in both. */
    Series shareOf(Series ceiling) {
        return new Series(IntStream.range(0, values.size()).mapToObj(i -> values.get(i) / ceiling.values.get(i)).toList());
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    double last() {
        return values.get(values.size() - 1);
    }

    private double most() {
        return values.stream().mapToDouble(v -> v).max().orElseThrow();
    }

    private double least() {
        return values.stream().mapToDouble(v -> v).min().orElseThrow();
    }

    /** Median and spread. @param format of one number */
    String shown(String format) {
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", median(), least(), most());
    }
}
