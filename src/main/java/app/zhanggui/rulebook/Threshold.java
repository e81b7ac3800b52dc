package app.zhanggui.rulebook;

import java.util.List;

/**
 * A total that triggers measures when it is reached (档).
 *
 * @param track the id of the track whose total counts
 * @param value the total, 1 or more
 * @param measures what it brings
 * @param clause the clause that says so
 */
public record Threshold(String track, int value, List<Measure> measures, ClauseId clause) {

    /** Copies the list, so that a threshold never changes. */
    public Threshold {
        measures = List.copyOf(measures);
    }
}
