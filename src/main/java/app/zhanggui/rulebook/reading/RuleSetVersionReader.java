package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.CommissionWindow;
import app.zhanggui.rulebook.DailyLimit;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Threshold;
import app.zhanggui.rulebook.Track;
import app.zhanggui.rulebook.ValidityPeriod;
import app.zhanggui.rulebook.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the values of a rule set that are in force together. */
final class RuleSetVersionReader {

    static final Set<String> KEYS = Set.of(
            "effective",
            "tracks",
            "violations",
            "thresholds",
            "daily-limits",
            "commission",
            "health",
            "readings",
            "gaps");
    private static final Set<String> VIOLATION_KEYS = Set.of("id", "label", "clause", "points", "measures");
    private static final Set<String> POINTS_KEYS = Set.of("track", "amount", "clause");
    private static final Set<String> THRESHOLD_KEYS = Set.of("track", "value", "clause", "measures");
    private static final Set<String> DAILY_KEYS = Set.of("track", "most", "cause", "clause", "measures");
    private static final Set<String> COMMISSION_KEYS = Set.of("hours", "clause");
    private static final int LARGEST_FIGURE = 100_000;

    private final YamlMapping mapping;
    private final MeasureKinds kinds;
    private final RuleSetYaml yaml;
    private final Problems problems;
    private final ValidityPeriod effective;
    private final ClauseReferences references;
    private final List<Track> tracks;

    RuleSetVersionReader(
            YamlMapping mapping,
            String document,
            MeasureKinds kinds,
            RuleSetYaml yaml,
            Problems problems,
            List<ClauseReference> noted) {
        this.mapping = mapping;
        this.kinds = kinds;
        this.yaml = yaml;
        this.problems = problems;
        this.effective = yaml.effective(mapping);
        this.references = new ClauseReferences(document, effective, noted);
        this.tracks = new TrackReader(yaml, problems, references).tracks(mapping);
    }

    RuleSetVersion version() {
        List<Violation> violations = violations();
        RemarkReader remarks = new RemarkReader(yaml, problems, kinds, violations, references);
        return new RuleSetVersion(
                effective,
                tracks,
                violations,
                thresholds(),
                dailyLimits(),
                commission(),
                new HealthRuleReader(yaml, problems, references).health(mapping),
                remarks.remarks(mapping, "readings"),
                remarks.remarks(mapping, "gaps"));
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMapping each : mapping.mappings("violations", VIOLATION_KEYS)) {
            String id = yaml.id(each, "id");
            if (!ids.add(id)) {
                problems.add(each.line("id"), id, "the violation %s stands here twice; once is allowed");
            }
            ClauseId clause = references.clause(each);
            violations.add(new Violation(
                    id,
                    yaml.label(each, "label"),
                    points(each, clause),
                    kinds.measures(each, clause, references),
                    clause));
        }
        return violations;
    }

    private List<Violation.Points> points(YamlMapping violation, ClauseId clauseOfViolation) {
        List<Violation.Points> points = new ArrayList<>();
        for (YamlMapping each : violation.mappings("points", POINTS_KEYS)) {
            ClauseId clause = references.clauseOr(each, clauseOfViolation);
            points.add(new Violation.Points(
                    track(each), references.number(each, "amount", LARGEST_FIGURE, clause), clause));
        }
        return points;
    }

    private List<Threshold> thresholds() {
        List<Threshold> thresholds = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (YamlMapping each : mapping.mappings("thresholds", THRESHOLD_KEYS)) {
            ClauseId clause = references.clause(each);
            String track = track(each);
            int value = references.number(each, "value", LARGEST_FIGURE, clause);
            int before = last.getOrDefault(track, 0);
            if (value <= before) {
                problems.add(
                        each.line("value"),
                        String.valueOf(value),
                        "the threshold %s does not rise; allowed: more than " + before + ", the one before");
            }
            last.put(track, value);
            thresholds.add(new Threshold(track, value, kinds.measures(each, clause, references), clause));
        }
        return thresholds;
    }

    private List<DailyLimit> dailyLimits() {
        List<DailyLimit> limits = new ArrayList<>();
        for (YamlMapping each : mapping.mappings("daily-limits", DAILY_KEYS)) {
            ClauseId clause = references.clause(each);
            limits.add(new DailyLimit(
                    track(each),
                    references.number(each, "most", LARGEST_FIGURE, clause),
                    yaml.id(each, "cause"),
                    kinds.measures(each, clause, references),
                    clause));
        }
        return limits;
    }

    private Optional<CommissionWindow> commission() {
        return mapping.mapping("commission", COMMISSION_KEYS).map(each -> {
            ClauseId clause = references.clause(each);
            int hours = each.number("hours", 1, LARGEST_FIGURE);
            references.note(each.line("hours"), clause, String.valueOf(hours), new Figure.Hours(hours));
            return new CommissionWindow(hours, clause);
        });
    }

    private String track(YamlMapping owner) {
        String track = owner.required("track");
        List<String> known = tracks.stream().map(Track::id).toList();
        if (!track.isEmpty() && !known.contains(track)) {
            problems.add(owner.line("track"), track, "the track %s is unknown; allowed: " + String.join(", ", known));
        }
        return track;
    }
}
