package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.Label;
import app.zhanggui.rulebook.Period;
import app.zhanggui.rulebook.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is counted, and how long it counts. */
final class TrackReader {

    private static final Set<String> KEYS = Set.of("id", "label", "unit", "cause", "counts-events", "period", "clause");
    private static final Set<String> PERIOD_KEYS = Set.of("kind", "days", "clause");
    private static final List<String> PERIODS = List.of(
            Period.Unlimited.NONE.slug(),
            Period.Calendar.YEAR.slug(),
            Period.Calendar.QUARTER.slug(),
            Period.Calendar.MONTH.slug(),
            Period.Rolling.SLUG);
    private static final Map<Period.Calendar, Figure> CALENDAR_WORDS = Map.of(
            Period.Calendar.YEAR, new Figure.Unit(List.of("年", "year")),
            Period.Calendar.QUARTER, new Figure.Unit(List.of("季", "quarter")),
            Period.Calendar.MONTH, new Figure.Unit(List.of("月", "month")));
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final int MOST_DAYS = 36_500;

    private final RuleSetYaml yaml;
    private final Problems problems;
    private final ClauseReferences references;

    TrackReader(RuleSetYaml yaml, Problems problems, ClauseReferences references) {
        this.yaml = yaml;
        this.problems = problems;
        this.references = references;
    }

    List<Track> tracks(YamlMapping version) {
        List<Track> tracks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMapping mapping : version.mappings("tracks", KEYS)) {
            Track track = track(mapping);
            if (!ids.add(track.id())) {
                problems.add(mapping.line("id"), track.id(), "the track %s stands here twice; once is allowed");
            }
            tracks.add(track);
        }
        if (tracks.isEmpty()) {
            problems.add(version.line("tracks"), "", "tracks is missing or empty; give at least one track");
        }
        return tracks;
    }

    private Track track(YamlMapping mapping) {
        String id = mapping.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(mapping.line("id"), id, "id %s is not a track's id; allowed: letters and digits, like points");
        }
        Label label = yaml.label(mapping, "label");
        Label unit = yaml.label(mapping, "unit");
        Optional<YamlMapping> period = mapping.mapping("period", PERIOD_KEYS);
        if (period.isEmpty() && !mapping.has("period")) {
            problems.add(mapping.line("period"), "", "the key period is missing; give it a kind: " + PERIODS);
        }
        Optional<ClauseId> clearing = period.filter(each -> each.has("clause")).map(references::clause);
        return new Track(
                id,
                label,
                unit,
                mapping.text("cause").orElse(id),
                mapping.flag("counts-events"),
                period.map(each -> period(each, clearing)).orElse(Period.Unlimited.NONE),
                clearing,
                references.clause(mapping));
    }

    private Period period(YamlMapping mapping, Optional<ClauseId> clause) {
        String kind = yaml.choice(mapping, "kind", PERIODS, slug -> slug);
        if (!kind.equals(Period.Unlimited.NONE.slug()) && clause.isEmpty()) {
            problems.add(mapping.line(), kind, "the period %s has no clause; give the clause that says it");
        }
        if (mapping.has("days") && !kind.equals(Period.Rolling.SLUG)) {
            problems.add(mapping.line("days"), "", "days belongs to " + Period.Rolling.SLUG + " only");
        }
        return switch (kind) {
            case Period.Rolling.SLUG -> rolling(mapping, clause);
            case "none" -> Period.Unlimited.NONE;
            default -> calendar(mapping, kind, clause);
        };
    }

    private Period rolling(YamlMapping mapping, Optional<ClauseId> clause) {
        int days = mapping.number("days", 1, MOST_DAYS);
        clause.ifPresent(
                each -> references.note(mapping.line("days"), each, String.valueOf(days), Figure.Hours.ofDays(days)));
        return new Period.Rolling(days);
    }

    private Period calendar(YamlMapping mapping, String kind, Optional<ClauseId> clause) {
        for (Period.Calendar calendar : Period.Calendar.values()) {
            if (calendar.slug().equals(kind)) {
                clause.ifPresent(each -> references.note(
                        mapping.line("kind"),
                        each,
                        kind,
                        CALENDAR_WORDS.getOrDefault(calendar, new Figure.Unit(List.of()))));
                return calendar;
            }
        }
        return Period.Unlimited.NONE;
    }
}
