package io.parley.dev.statics;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script's imports, static and dynamic. */
record Imports(String path, String text) {

    private static final Pattern LITERAL = Pattern.compile("(\\bfrom\\s*|\\bimport\\s*\\(?\\s*)(['\"])\\./([\\w.-]+)\\2");
    private static final Pattern ANY = Pattern.compile("\\bfrom\\s*['\"`]|\\bimport\\s*[(]|\\bimport\\s*['\"`]");

    /** The script with another name for each path it imports. */
    String renamed(UnaryOperator<String> name) {
        if (ANY.matcher(text).results().count() != LITERAL.matcher(text).results().count()) {
            throw new IllegalStateException(path + " imports something that is no literal './name.js'");
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return LITERAL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + found.group(2) + "./" + name.apply(folder + found.group(3)).substring(folder.length()) + found.group(2)));
    }
}
