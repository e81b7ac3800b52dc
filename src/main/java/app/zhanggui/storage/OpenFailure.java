package app.zhanggui.storage;

import java.sql.SQLException;

/** Why a database could not be opened, in words for the log. */
final class OpenFailure {

    private static final int H2_LOCKED = 90020;

    private OpenFailure() {}

    static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return reason(refused);
            }
        }
        return failure.toString();
    }

    private static String reason(SQLException failure) {
        return failure.getErrorCode() == H2_LOCKED
                ? "another process has it open (one process keeps the conversations of a data folder)"
                : failure.toString();
    }
}
