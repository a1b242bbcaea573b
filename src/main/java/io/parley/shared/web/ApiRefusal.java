package io.parley.shared.web;

import java.util.List;

/** The API says no, and why. */
public class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final ProblemKind kind;
    private final transient ProblemList problems;
    private final transient Object[] args;

    /** @param args of the kind's text */
    public ApiRefusal(ProblemKind kind, Object... args) {
        this(kind, new ProblemList(), args);
    }

    /** What is wrong with the fields of a body or the parameters of an address. */
    public ApiRefusal(ProblemList problems) {
        this(ProblemKind.INVALID, problems);
    }

    public ApiRefusal(List<Problem> problems) {
        this(ProblemList.of(problems));
    }

    private ApiRefusal(ProblemKind kind, ProblemList problems, Object... args) {
        super(kind.slug());
        this.kind = kind;
        this.problems = problems;
        this.args = args;
    }

    ProblemKind kind() {
        return kind;
    }

    ProblemList problems() {
        return problems;
    }

    Object[] args() {
        return args;
    }
}
