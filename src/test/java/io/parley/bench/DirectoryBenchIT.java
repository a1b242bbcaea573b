package io.parley.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the directory of public codes takes to find one, from 10 to 5,000,000 of them. */
@Tag("bench")
class DirectoryBenchIT {

    @Test
    void prints_the_figures() throws RunnerException, IOException {
        var results = new Runner(new OptionsBuilder().include("io.parley.link.Lookups").build()).run();
        List<String> rows = results.stream().map(r -> String.format(Locale.ROOT, "| %s | %,d | %,.0f | ± %,.0f |", r.getParams().getParam("asked"),
                Integer.parseInt(r.getParams().getParam("links")), r.getPrimaryResult().getScore(), r.getPrimaryResult().getScoreError())).toList();
        Report.titled("directory", "The directory of public codes").saying("Nanoseconds for one look-up on one thread, ready for the redirect, in a heap of "
                + "512 MB: three measurements of a second after two to warm up. Asked for: one of them, 10,000 of them, by Zipf's law, all "
                + "alike, and codes nobody has. The cache holds 50,000.")
                .table("| asked for | links stored | ns | error, 99.9 % |", rows).write();
    }
}
