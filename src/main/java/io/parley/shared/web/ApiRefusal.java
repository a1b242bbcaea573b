package io.parley.shared.web;

import java.util.List;

/** The API says no, and why. */
public class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final ProblemKind kind;
    private final transient List<Problem> problems;
    private final transient Object[] args;

    /** @param args of the kind's text */
    public ApiRefusal(ProblemKind kind, Object... args) {
        this(kind, List.of(), args);
    }

    /** What is wrong with the fields of a body or the parameters of an address. */
    public ApiRefusal(List<Problem> problems) {
        this(ProblemKind.INVALID, problems);
    }

    private ApiRefusal(ProblemKind kind, List<Problem> problems, Object... args) {
        super(kind.slug());
        this.kind = kind;
        this.problems = problems;
        this.args = args;
    }

    ProblemKind kind() {
        return kind;
    }

    List<Problem> problems() {
        return problems;
    }

    Object[] args() {
        return args;
    }
}
