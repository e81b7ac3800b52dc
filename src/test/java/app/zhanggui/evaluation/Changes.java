package app.zhanggui.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The questions whose outcome differs from the recorded one.
 *
 * @param broken passed when recorded, and fail now
 * @param mended failed when recorded, and pass now
 * @param reworded pass or fail as recorded, with another answer or other citations
 * @param unrecorded are not in the record
 */
record Changes(List<Outcome> broken, List<Outcome> mended, List<Outcome> reworded, List<Outcome> unrecorded) {

    static Changes since(Map<String, RecordedOutcome> recorded, List<Outcome> outcomes) {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        outcomes.forEach(outcome -> changes.sort(recorded.get(outcome.question().id()), outcome));
        return changes;
    }

    private void sort(RecordedOutcome before, Outcome now) {
        if (before == null) {
            unrecorded.add(now);
        } else if (before.passed() != now.passed()) {
            (before.passed() ? broken : mended).add(now);
        } else if (before.differsFrom(RecordedOutcome.of(now))) {
            reworded.add(now);
        }
    }
}
