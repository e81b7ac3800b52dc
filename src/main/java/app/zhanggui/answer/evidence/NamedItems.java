package app.zhanggui.answer.evidence;

import app.zhanggui.question.Amount;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the section of which a question names several items, so that it means the list and none of them: 5、10、20 分各罚什么,
 * 轻微、一般、严重各怎么处理, or two of them with a word for each; or of which it says how many there are: 撤链三步, 每一步.
 * Stateless, thread-safe.
 */
final class NamedItems {

    private static final int SEVERAL = 3;
    private static final Pattern OF_EACH = Pattern.compile("各|分别|\\beach\\b");
    private static final int LONGEST_NAME = 12;

    /** Among how many of the strongest clauses the section is looked for. */
    private static final int NEAREST = 8;

    private NamedItems() {}

    /** The section, where one near the best clauses has at least three items that the question names. */
    static Optional<WeighedClause> section(UnderstoodQuestion question, List<WeighedClause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.isGap())
                .limit(NEAREST)
                .flatMap(clause -> around(clause).stream())
                .filter(WeighedClause::isStatable)
                .filter(section -> namesItems(question, section)
                        || namesRungs(question, section)
                        || NumberedItems.areAllMeant(question.chinese(), names(section.clause())))
                .findFirst();
    }

    private static Optional<WeighedClause> around(WeighedClause clause) {
        return clause.isSection()
                ? Optional.of(clause)
                : clause.document().parentOf(clause.clause()).map(clause::withClause);
    }

    private static boolean namesItems(UnderstoodQuestion question, WeighedClause section) {
        String text = question.chinese();
        List<String> names = names(section.clause());
        String common = names.stream().reduce(NamedItems::common).orElse("");
        long named = names.stream()
                .map(name -> name.substring(common.length()))
                .filter(name -> name.length() > 1 && text.contains(name))
                .distinct()
                .count();
        List<String> units = question.askedUnits();
        return named >= SEVERAL
                || named == 2
                        && OF_EACH.matcher(text).find()
                        && (units.isEmpty() || section.facts().hasFigure(units));
    }

    private static boolean namesRungs(UnderstoodQuestion question, WeighedClause section) {
        Stream<String> units = question.amounts().stream().map(Amount::unit).distinct();
        return units.filter(unit -> amounts(question, unit) >= SEVERAL)
                .anyMatch(unit ->
                        Ladder.in(section.clause(), unit, section.known()).isPresent());
    }

    private static long amounts(UnderstoodQuestion question, String unit) {
        return question.amounts().stream()
                .filter(amount -> amount.unit().equals(unit))
                .map(Amount::value)
                .distinct()
                .count();
    }

    private static List<String> names(Clause section) {
        return section.children().stream().flatMap(item -> name(item).stream()).toList();
    }

    /** The first cell of a row, or what stands before the colon of an item. */
    static Optional<String> name(Clause clause) {
        if (clause.kind() == ClauseKind.ROW) {
            return clause.cells().stream().findFirst().map(cell -> TextFolding.fold(cell.text()));
        }
        int colon = clause.text().indexOf('：');
        return colon > 0 && colon <= LONGEST_NAME
                ? Optional.of(TextFolding.fold(clause.text().substring(0, colon)))
                : Optional.empty();
    }

    private static String common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(0, at);
    }
}
