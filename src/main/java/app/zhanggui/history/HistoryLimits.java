package app.zhanggui.history;

import java.time.Duration;

/**
 * How much is kept; beyond it the longest unused goes.
 *
 * @param perBrowser the most conversations of one browser
 * @param inAll the most conversations of all browsers
 * @param turns the most turns of one conversation
 * @param unused how long an unused conversation is kept
 */
public record HistoryLimits(int perBrowser, int inAll, int turns, Duration unused) {

    /** The longest title. */
    public static final int LONGEST_TITLE = 80;

    /**
     * Checks that something may be kept.
     *
     * @throws IllegalArgumentException when a number is below 1
     */
    public HistoryLimits {
        if (perBrowser < 1 || inAll < 1 || turns < 1 || !unused.isPositive()) {
            throw new IllegalArgumentException("zhanggui.history: per-browser=" + perBrowser + ", in-all=" + inAll
                    + ", turns=" + turns + ", unused=" + unused + ": each must be above 0");
        }
    }
}
