package app.zhanggui.rulebook;

import java.util.Optional;

/**
 * Something that adds up from event to event: points, one kind of points among several, or a number of violations.
 *
 * @param id its name in the HTTP interface, for example {@code points} or {@code A}
 * @param label its name as shown
 * @param unit the word behind a figure
 * @param cause the {@code cause} of a measure that a threshold of this track brings
 * @param countsEvents whether each event adds one, besides what its violation adds
 * @param period how long what was added counts
 * @param clearing the clause that says so, absent where the document does not
 * @param clause the clause that says what is counted
 */
public record Track(
        String id,
        Label label,
        Label unit,
        String cause,
        boolean countsEvents,
        Period period,
        Optional<ClauseId> clearing,
        ClauseId clause) {}
