package app.zhanggui.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A whole evaluation as Markdown: the figures, what changed since the record, and every failure to read. */
final class Report {

    private final String summary;
    private final List<Outcome> outcomes;
    private final Changes changes;
    private final Map<String, RecordedOutcome> recorded;

    Report(String summary, List<Outcome> outcomes, Map<String, RecordedOutcome> recorded) {
        this.summary = summary;
        this.outcomes = outcomes;
        this.changes = Changes.since(recorded, outcomes);
        this.recorded = recorded;
    }

    String markdown() {
        return summary
                + "\n## Changed since the record\n\n"
                + changesLine()
                + changed("Passed when recorded, fail now", changes.broken())
                + changed("Failed when recorded, pass now", changes.mended())
                + changed("Answered in other words or with other citations", changes.reworded())
                + "\n## Failures\n"
                + failures();
    }

    /** How many questions changed since the record, in one line. */
    String changesLine() {
        return "%d fail that passed, %d pass that failed, %d are answered otherwise, %d are not recorded.%n"
                .formatted(
                        changes.broken().size(),
                        changes.mended().size(),
                        changes.reworded().size(),
                        changes.unrecorded().size());
    }

    private String changed(String title, List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? ""
                : "\n### " + title + "\n"
                        + outcomes.stream().map(this::beforeAndNow).collect(Collectors.joining());
    }

    private String beforeAndNow(Outcome now) {
        RecordedOutcome before = recorded.get(now.question().id());
        return "\n" + heading(now.question())
                + "- before: " + Prose.line(before.answer()) + " `" + before.cited() + "`\n"
                + "- now: " + Prose.line(now.text()) + " `" + now.cited() + "`\n";
    }

    private String failures() {
        return outcomes.stream()
                .filter(outcome -> !outcome.passed())
                .map(Report::failure)
                .collect(Collectors.joining());
    }

    private static String failure(Outcome outcome) {
        EvaluationQuestion question = outcome.question();
        return "\n" + heading(question)
                + "- expected: " + question.expect() + " "
                + question.expectedSilence().orElse("") + " `" + question.clauses() + "`"
                + question.reason().map(why -> " (" + why + ")").orElse("") + "\n"
                + "- wrong: `" + Prose.line(String.join("; ", outcome.faults())) + "`\n"
                + "- got: " + outcome.status() + ": " + Prose.line(outcome.text()) + "\n"
                + "- cited: `" + outcome.cited() + "`\n"
                + "- understood: " + Prose.line(outcome.reply().understood().toString()) + "\n";
    }

    private static String heading(EvaluationQuestion question) {
        return "**" + question.id() + "** (" + question.group() + ") "
                + question.turns().stream().map(Prose::line).collect(Collectors.joining(" → ")) + "\n";
    }
}
