package io.parley.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes to the first case that holds. @param otherwise where none holds; null ends the run */
public record Branch(String key, List<Case> cases, String otherwise) implements Step {

    public Branch {
        cases = List.copyOf(cases);
    }

    String next(Map<String, String> values) {
        return cases.stream().filter(c -> c.values().contains(values.getOrDefault(c.variable(), ""))).findFirst().map(Case::next).orElse(otherwise);
    }

    /** Holds when the variable has one of these values. */
    public record Case(String variable, Set<String> values, String next) {

        public Case {
            values = Set.copyOf(values);
        }
    }
}
