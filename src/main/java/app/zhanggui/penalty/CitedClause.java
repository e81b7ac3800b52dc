package app.zhanggui.penalty;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clause on which a calculation rests.
 *
 * @param number its number in the calculation, from 1: the place in {@link Calculation#clauses()}
 * @param document the document that holds it
 * @param clause the clause
 */
public record CitedClause(int number, RuleDocument document, Clause clause) {

    /** The clauses of a calculation, each in the version of its document that is in force, or else in the latest. */
    public static List<CitedClause> of(Calculation calculation, RuleBook ruleBook) {
        List<ClauseId> clauses = calculation.clauses();
        LocalDate day = calculation.input().asOf();
        List<CitedClause> cited = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int number = i + 1;
            find(clauses.get(i), day, ruleBook)
                    .ifPresent(document -> cited.add(new CitedClause(number, document.document(), document.clause())));
        }
        return cited;
    }

    /** The clause in the version of its document that is in force on the day, or else in the latest that has it. */
    public static Optional<CitedClause> find(ClauseId id, LocalDate day, RuleBook ruleBook) {
        Stream<RuleDocument> latestFirst = ruleBook.documents().stream()
                .filter(document -> document.id().equals(id.document()))
                .sorted(Comparator.comparing((RuleDocument document) ->
                                document.effective().from().orElse(LocalDate.MIN))
                        .reversed());
        return Stream.concat(ruleBook.document(id.document(), day).stream(), latestFirst)
                .flatMap(
                        document -> ruleBook
                                .clause(document.file(), id.clause())
                                .map(clause -> new CitedClause(0, document, clause))
                                .stream())
                .findFirst();
    }
}
