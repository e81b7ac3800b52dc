package app.zhanggui.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * The values of a rule set that are in force together.
 *
 * @param effective the days on which they are in force
 * @param tracks what is counted, the main track first
 * @param violations the named violations and aggravations
 * @param thresholds what a total triggers, track by track and ascending
 * @param dailyLimits what too many events of one day trigger
 * @param commission how long after an event an order still owes commission
 * @param health what is measured day by day after an event
 * @param readings how the rule is read where the document is open
 * @param gaps what the document does not lay down
 */
public record RuleSetVersion(
        ValidityPeriod effective,
        List<Track> tracks,
        List<Violation> violations,
        List<Threshold> thresholds,
        List<DailyLimit> dailyLimits,
        Optional<CommissionWindow> commission,
        Optional<HealthRule> health,
        List<Remark> readings,
        List<Remark> gaps) {

    /** Copies the lists, so that a version never changes. */
    public RuleSetVersion {
        tracks = List.copyOf(tracks);
        violations = List.copyOf(violations);
        thresholds = List.copyOf(thresholds);
        dailyLimits = List.copyOf(dailyLimits);
        readings = List.copyOf(readings);
        gaps = List.copyOf(gaps);
    }

    /** The track of that id. */
    public Optional<Track> track(String id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    /** The violation of that id. */
    public Optional<Violation> violation(String id) {
        return violations.stream()
                .filter(violation -> violation.id().equals(id))
                .findFirst();
    }

    /** The thresholds of the track, ascending. */
    public List<Threshold> thresholds(String track) {
        return thresholds.stream()
                .filter(threshold -> threshold.track().equals(track))
                .toList();
    }
}
