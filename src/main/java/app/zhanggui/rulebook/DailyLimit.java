package app.zhanggui.rulebook;

import java.util.List;

/**
 * What one calendar day may add to a track without consequences.
 *
 * @param track the id of the track
 * @param most the most that one day may add
 * @param cause the {@code cause} of the measures
 * @param measures what the first event over the limit brings
 * @param clause the clause that says so
 */
public record DailyLimit(String track, int most, String cause, List<Measure> measures, ClauseId clause) {

    /** Copies the list, so that a limit never changes. */
    public DailyLimit {
        measures = List.copyOf(measures);
    }
}
