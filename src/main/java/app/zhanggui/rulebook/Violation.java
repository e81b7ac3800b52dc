package app.zhanggui.rulebook;

import java.util.List;

/**
 * A violation that an event can name, or an aggravation that it can have.
 *
 * @param id its name in the HTTP interface, for example {@code general}; also the {@code cause} of its measures
 * @param label its name as shown
 * @param points what it adds to which track
 * @param measures what it brings whatever the totals are
 * @param clause the clause that names it
 */
public record Violation(String id, Label label, List<Points> points, List<Measure> measures, ClauseId clause) {

    /** Copies the lists, so that a violation never changes. */
    public Violation {
        points = List.copyOf(points);
        measures = List.copyOf(measures);
    }

    /**
     * What a violation adds to a track.
     *
     * @param track the id of the track
     * @param amount how many, 1 or more
     * @param clause the clause that says so
     */
    public record Points(String track, int amount, ClauseId clause) {}
}
