package io.parley.shared.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a request: the first problems, and how many more there are (shared.api, rule AP12). */
public final class ProblemList {

    static final int MOST = 50;
    private final List<Problem> first = new ArrayList<>();
    private int more;

    public static ProblemList of(List<Problem> problems) {
        var list = new ProblemList();
        problems.forEach(list::add);
        return list;
    }

    public void add(Problem problem) {
        if (first.size() < MOST) {
            first.add(problem);
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    List<Problem> first() {
        return List.copyOf(first);
    }

    int more() {
        return more;
    }
}
