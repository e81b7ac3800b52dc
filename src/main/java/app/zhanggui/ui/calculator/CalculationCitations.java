package app.zhanggui.ui.calculator;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.penalty.Calculation;
import app.zhanggui.penalty.CitedClause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The clauses of a calculation with their numbers; a clause that is asked for later is numbered behind the others. */
final class CalculationCitations {

    private final RuleBook ruleBook;
    private final LocalDate day;
    private final Map<ClauseId, Integer> numbers = new LinkedHashMap<>();
    private final List<ShownCitation> citations = new ArrayList<>();

    CalculationCitations(Calculation calculation, RuleBook ruleBook) {
        this.ruleBook = ruleBook;
        this.day = calculation.input().asOf();
        calculation.clauses().forEach(this::number);
    }

    /** The number of the clause; empty where no document has it. */
    Optional<Integer> number(ClauseId id) {
        Optional<Integer> known = Optional.ofNullable(numbers.get(id));
        return known.isPresent() ? known : CitedClause.find(id, day, ruleBook).map(clause -> add(id, clause));
    }

    private int add(ClauseId id, CitedClause cited) {
        int number = citations.size() + 1;
        RuleDocument document = cited.document();
        String text = cited.clause().passage();
        citations.add(new ShownCitation(
                number,
                document.id(),
                document.title(),
                document.authority(),
                document.kind(),
                document.source().published(),
                document.effective().from(),
                document.effective().to(),
                document.checked(),
                id.clause(),
                cited.clause().heading(),
                text,
                new TextRange(0, text.length())));
        numbers.put(id, number);
        return number;
    }

    /** The numbers of the clauses, ascending. */
    List<Integer> numbers(List<ClauseId> clauses) {
        return clauses.stream()
                .flatMap(clause -> number(clause).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The numbers of the clauses as they stand behind a sentence of plain text, like {@code [1][3]}. */
    String marks(List<ClauseId> clauses) {
        return numbers(clauses).stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    /** All clauses until now in the order of their numbers. */
    List<ShownCitation> all() {
        return List.copyOf(citations);
    }
}
