package app.zhanggui.ui.calculator;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.penalty.Step;
import app.zhanggui.rulebook.RuleSetVersion;
import app.zhanggui.rulebook.Track;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a calculation as a table for a spreadsheet: UTF-8 with a byte order mark, by which Excel knows it, lines
 * ended as RFC 4180 says. No cell is taken for a formula.
 */
final class CalculationCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Result result;
    private final CalculationWords words;
    private final RuleSetVersion version;

    CalculationCsv(Result result) {
        this.result = result;
        words = result.words();
        version = result.calculation().version();
    }

    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(head()), result.calculation().steps().stream().map(this::row))
                .map(cells -> cells.stream().map(CalculationCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private List<String> head() {
        List<String> cells = new ArrayList<>();
        Stream.of("column.day", "column.time", "column.event").map(words::say).forEach(cells::add);
        for (Track track : version.tracks()) {
            cells.add(words.say("column.addedTo", words.name(track.label())));
            cells.add(words.say("column.totalOf", words.name(track.label())));
        }
        Stream.of("column.outcome", "column.clauses").map(words::say).forEach(cells::add);
        return cells;
    }

    private List<String> row(Step step) {
        List<String> cells = new ArrayList<>();
        cells.add(step.date().toString());
        cells.add(step.time().map(LocalTime::toString).orElse(""));
        cells.add(words.violations(result.ruleSet().nearest(step.date()), step));
        for (Track track : version.tracks()) {
            cells.add(String.valueOf(step.added().getOrDefault(track.id(), 0)));
            cells.add(String.valueOf(step.totals().getOrDefault(track.id(), 0)));
        }
        cells.add(words.outcome(result.ruleSet(), step));
        cells.add(result.citations().numbers(step.clauses()).stream()
                .map(number -> source(result.citations().all().get(number - 1)))
                .collect(Collectors.joining(words.say("list.entries"))));
        return cells;
    }

    private static String source(ShownCitation citation) {
        return Stream.concat(Stream.of("《" + citation.title() + "》"), citation.heading().stream())
                .collect(Collectors.joining(" › "));
    }

    /** The text as a cell: quoted where it has to be, and with an apostrophe where a spreadsheet would calculate it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> ",\"\r\n\t".indexOf(each) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
