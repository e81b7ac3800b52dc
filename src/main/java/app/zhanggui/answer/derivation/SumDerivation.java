package app.zhanggui.answer.derivation;

import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.Amount;
import app.zhanggui.question.Amounts;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Cell;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.text.SpokenNumber;
import app.zhanggui.text.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long the steps of a table take together, where each of its rows says how long it takes. */
final class SumDerivation implements Derivation {

    /** The units that are added, in seconds, from the longest. */
    private static final List<Map.Entry<String, Integer>> SECONDS =
            List.of(Map.entry("小时", 3600), Map.entry("分钟", 60), Map.entry("秒", 1));

    private static final Pattern STEP = Pattern.compile("第(" + SpokenNumber.PATTERN + ")步");

    private final Pattern asked;

    SumDerivation(Pattern asked) {
        this.asked = asked;
    }

    @Override
    public boolean isAskedFor(String text) {
        return asked.matcher(text).find();
    }

    @Override
    public Optional<Derived> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        Set<Integer> named = named(question.text());
        return clauses.stream()
                .map(SumDerivation::section)
                .distinct()
                .flatMap(section -> sum(section, named).stream())
                .findFirst();
    }

    /** The numbers of the steps that the question names, from 1; empty where it means all. */
    private static Set<Integer> named(String text) {
        return STEP.matcher(text)
                .results()
                .flatMap(match -> SpokenNumber.parseWhole(match.group(1)).stream())
                .collect(Collectors.toSet());
    }

    private static WeighedClause section(WeighedClause clause) {
        return clause.isSection()
                ? clause
                : clause.document()
                        .parentOf(clause.clause())
                        .map(clause::withClause)
                        .orElse(clause);
    }

    private static Optional<Derived> sum(WeighedClause section, Set<Integer> named) {
        List<List<Cell>> all = section.clause().children().stream()
                .map(Clause::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
        List<List<Cell>> rows = IntStream.range(0, all.size())
                .filter(row -> named.isEmpty() || named.contains(row + 1))
                .mapToObj(all::get)
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        for (int column = 0; column < rows.getFirst().size(); column++) {
            Optional<List<Amount>> times = times(rows, column);
            if (times.isPresent()) {
                String header = rows.getFirst().get(column).header();
                return Optional.of(new Derived.Sum(section, header, times.get(), added(times.get())));
            }
        }
        return Optional.empty();
    }

    /** The one length of time in each row's cell of the column; empty where a row has none or several. */
    private static Optional<List<Amount>> times(List<List<Cell>> rows, int column) {
        List<Amount> times = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Amount> amounts = column < row.size()
                    ? Amounts.in(TextFolding.fold(row.get(column).text()))
                    : List.of();
            if (amounts.size() != 1 || seconds(amounts.getFirst()).isEmpty()) {
                return Optional.empty();
            }
            times.add(amounts.getFirst());
        }
        return Optional.of(times);
    }

    private static Optional<BigDecimal> seconds(Amount amount) {
        return SECONDS.stream()
                .filter(unit -> unit.getKey().equals(amount.unit()))
                .map(unit -> amount.value().multiply(BigDecimal.valueOf(unit.getValue())))
                .findFirst();
    }

    private static List<Amount> added(List<Amount> times) {
        BigDecimal rest =
                times.stream().flatMap(time -> seconds(time).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Amount> parts = new ArrayList<>();
        for (Map.Entry<String, Integer> unit : SECONDS) {
            BigDecimal[] divided = rest.divideAndRemainder(BigDecimal.valueOf(unit.getValue()));
            if (divided[0].signum() > 0) {
                parts.add(new Amount(divided[0], unit.getKey()));
            }
            rest = divided[1];
        }
        return parts;
    }
}
