package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Step;
import app.zhanggui.rulebook.Track;
import app.zhanggui.ui.timeline.Timeline.Change;
import app.zhanggui.ui.timeline.Timeline.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How the total of a track rises with the events and falls where what they added counts no longer. */
final class CourseOfTotal {

    private final Track track;
    private final Function<Step, Optional<Event>> dot;
    private final List<Change> changes = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> runningOut = new TreeMap<>();
    private int total;

    private CourseOfTotal(Track track, Function<Step, Optional<Event>> dot) {
        this.track = track;
        this.dot = dot;
    }

    /**
     * The changes of the track's total.
     *
     * @param track the track
     * @param steps the events in the order of time
     * @param dot how a step is drawn on this track's line; empty where it is not
     */
    static List<Change> of(Track track, List<Step> steps, Function<Step, Optional<Event>> dot) {
        CourseOfTotal course = new CourseOfTotal(track, dot);
        steps.forEach(course::take);
        course.runOutUpTo(LocalDate.MAX);
        return course.changes;
    }

    private void take(Step step) {
        runOutUpTo(step.date());
        int added = step.added().getOrDefault(track.id(), 0);
        total += added;
        if (added > 0) {
            track.period().clearing(step.date()).ifPresent(day -> runningOut.merge(day, added, Integer::sum));
        }
        Optional<Event> event = dot.apply(step);
        if (added > 0 || event.isPresent()) {
            changes.add(new Change(step.date(), total, event));
        }
    }

    /** Lets everything run out whose day has come by then. */
    private void runOutUpTo(LocalDate day) {
        Map<LocalDate, Integer> due = runningOut.headMap(day, true);
        due.forEach((last, amount) -> {
            total -= amount;
            changes.add(new Change(last, total, Optional.empty()));
        });
        due.clear();
    }
}
