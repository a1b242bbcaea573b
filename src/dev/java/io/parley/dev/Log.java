package io.parley.dev;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a server wrote, read for a person. */
final class Log {

    /** Error levels of the three servers: Liberty's (ERROR) and message codes, Keycloak's ERROR, PostgreSQL's FATAL. */
    private static final Pattern TROUBLE = Pattern.compile(
            "\\bERROR\\b|\\bFATAL\\b|\\bCW[A-Z]+\\d{4}E\\b|\\bSEVERE\\b|Caused by:|OutOfMemoryError|^(initdb|pg_ctl): error");
    private static final int LINES = 12;
    private static final int WIDTH = 300;
    /** A server may write in the machine's own charset; Latin-1 reads any byte. */
    private static final Charset ANY = StandardCharsets.ISO_8859_1;

    private Log() {
    }

    /** Liberty announces the dump it wrote of an error as well as the error. */
    static boolean trouble(String line) {
        return TROUBLE.matcher(line).find() && !line.contains("FFDC1015I");
    }

    /** The last lines that tell of trouble, or else simply the last lines. */
    static String lastWords(Path log) {
        var lines = lines(log);
        var troubled = lines.stream().filter(Log::trouble).distinct().toList();
        var shown = troubled.isEmpty() ? lines : troubled;
        return shown.subList(Math.max(0, shown.size() - LINES), shown.size()).stream()
                .map(line -> "    " + cut(line)).collect(Collectors.joining("\n"));
    }

    /** Liberty lives on without its application: CWWKZ0002E and CWWKZ0004E say that it will not start. */
    static boolean hopeless(Path log) {
        return lines(log).stream().anyMatch(line -> line.contains(" CWWKZ0002E") || line.contains(" CWWKZ0004E"));
    }

    static Sorry sorry(Home home, String what, Path log) {
        return new Sorry(what + " Its last words:\n" + lastWords(log) + "\n  The whole log: " + home.shown(log));
    }

    static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "...";
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log, ANY).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
