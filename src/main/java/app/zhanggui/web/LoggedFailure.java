package app.zhanggui.web;

import org.jspecify.annotations.Nullable;

/** A copy of a failure for the log: the same trace, but no message that a visitor could use to forge log lines. */
final class LoggedFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 5;

    private LoggedFailure(Throwable failure, @Nullable LoggedFailure cause) {
        super(LogText.oneLine(failure.toString()), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    /** The copy of the failure and of its causes. */
    static LoggedFailure of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static LoggedFailure of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new LoggedFailure(failure, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
