package io.parley.identity;

/** A log-in failed. Its message is for the log and holds nothing secret. */
final class LogInRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private final LogInFailure failure;

    LogInRefused(LogInFailure failure, String detail) {
        super(detail);
        this.failure = failure;
    }

    LogInFailure failure() {
        return failure;
    }
}
