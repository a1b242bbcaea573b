package io.parley.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The little that differs between operating systems. */
final class Os {

    static final String NAME = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WINDOWS = NAME.startsWith("windows");
    static final boolean MAC = NAME.startsWith("mac");

    private Os() {
    }

    static boolean root() {
        return !WINDOWS && "root".equals(System.getProperty("user.name"));
    }

    /** Ctrl-C reaches every process of the terminal at once; the servers ignore it, so that we can stop them in order. */
    static List<String> deafToInterrupt(List<String> command) {
        if (WINDOWS) {
            return command;
        }
        var deaf = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$0\" \"$@\""));
        deaf.addAll(command);
        return deaf;
    }

    static List<String> script(Path directory, String name, String... arguments) {
        var command = new ArrayList<>(WINDOWS
                ? List.of("cmd", "/c", directory.resolve(name + ".bat").toString())
                : List.of("sh", directory.resolve(name.equals("kc") ? "kc.sh" : name).toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
