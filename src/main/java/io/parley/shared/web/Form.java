package io.parley.shared.web;

import io.parley.shared.kernel.Refused;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as it was typed, with what is wrong beside each field (rule W3). */
public final class Form {

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private final MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean stale;
    private boolean unsigned;

    /** An empty form. */
    public Form() {
    }

    /** A form as it arrived; the text is stripped of outer white space and of control characters, which no field wants. */
    public Form(MultivaluedMap<String, String> typed) {
        typed.forEach((name, all) -> values.put(name, all.stream().map(Form::clean).toList()));
    }

    public Form fill(String name, Object... all) {
        values.put(name, Stream.of(all).map(String::valueOf).toList());
        return this;
    }

    public String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Stream<String> names() {
        return values.keySet().stream();
    }

    public int number(String name) {
        return value(name).matches("\\d{1,9}") ? Integer.parseInt(value(name)) : 0;
    }

    public void problem(String field, String key, Object... args) {
        problems.add(new Problem(field, key, args));
    }

    public void problem(Refused refused) {
        problem(refused.field(), refused.key(), refused.args());
    }

    public List<Problem> problems(String field) {
        return problems.stream().filter(p -> p.field().equals(field)).toList();
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Somebody saved since this form was opened, so it was not. */
    void stale() {
        stale = true;
    }

    public boolean isStale() {
        return stale;
    }

    /** Only an owner may save this form here, and an editor tried to (rule W12). */
    void unsigned(Problem problem) {
        problems.add(problem);
        unsigned = true;
    }

    public boolean isUnsigned() {
        return unsigned;
    }

    /** Shown again to who came too late, it names what stands there now: sending it once more is a decision against that. */
    public Form against(int version) {
        return stale ? fill("version", version) : this;
    }

    /** Without outer white space and control characters, which no field wants. */
    public static String clean(String text) {
        return UNWANTED.matcher(text).replaceAll("").strip();
    }
}
