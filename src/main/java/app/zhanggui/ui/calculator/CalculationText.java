package app.zhanggui.ui.calculator;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.penalty.Notice;
import app.zhanggui.penalty.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calculation as plain text with its sources, for a reply or an appeal. */
final class CalculationText {

    private final Result result;
    private final CalculationWords words;

    CalculationText(Result result) {
        this.result = result;
        words = result.words();
    }

    @Override
    public String toString() {
        Summary summary = new Summary(result.calculation(), words);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "text.title",
                words.name(result.ruleSet().title()),
                words.day(result.calculation().input().asOf())));
        summary.now().forEach(line -> lines.add(cited(line)));
        part(lines, "appeal.done", summary.fallenAway());
        part(lines, "orders.result", summary.ordersAndHealth());
        part(
                lines,
                "steps.title",
                result.calculation().steps().stream().map(this::step).toList());
        part(
                lines,
                "readings.title",
                result.calculation().notices().stream().map(this::notice).toList());
        lines.add("");
        lines.add(words.say("citations.title"));
        result.citations().all().forEach(citation -> lines.add(source(citation)));
        return String.join("\n", lines);
    }

    private void part(List<String> lines, String title, List<Cited> part) {
        if (!part.isEmpty()) {
            lines.add("");
            lines.add(words.say(title));
            part.forEach(line -> lines.add("- " + cited(line)));
        }
    }

    private Cited step(Step step) {
        return new Cited(words.wording().step(result.ruleSet(), step, words.language()), step.clauses());
    }

    private Cited notice(Notice notice) {
        return new Cited(
                words.wording().notice(notice, words.language()),
                notice.clause().stream().toList());
    }

    private String cited(Cited line) {
        return line.text() + result.citations().marks(line.clauses());
    }

    private static String source(ShownCitation citation) {
        String place = Stream.concat(Stream.of("《" + citation.title() + "》"), citation.heading().stream())
                .collect(Collectors.joining(" › "));
        return "[" + citation.number() + "] " + place + "\n    "
                + citation.text().replace("\n", "\n    ");
    }
}
