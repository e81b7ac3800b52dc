package app.zhanggui.rulebook.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits a moment before the first reading when files are being written just then. */
final class Settling {

    private static final Duration REST = Duration.ofMillis(300);
    private static final int MOST_WAITS = 10;

    private Settling() {}

    /** Two listings of the source, the earlier one first; what differs in them is still being written. */
    static List<Listing> of(KnowledgeSource source) {
        Listing earlier = source.list();
        Listing now = earlier;
        for (int waits = 0; waits < MOST_WAITS && now.changedAfter(Instant.now().minus(REST)); waits++) {
            if (!rest()) {
                break;
            }
            earlier = now;
            now = source.list();
        }
        return List.of(earlier, now);
    }

    private static boolean rest() {
        try {
            Thread.sleep(REST);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
