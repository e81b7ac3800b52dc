package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a row or an item behind another one beside it whose name only lacks a word that the question lacks too: who asks
 * about 严重 and does not say 特别 means 情节严重 and not 情节特别严重. Stateless, thread-safe.
 */
final class QualifiedNames {

    private static final double BEHIND = 0.9;

    private QualifiedNames() {}

    /** The clauses with the strength of such rows and items lowered. */
    static List<WeighedClause> behind(UnderstoodQuestion question, List<WeighedClause> clauses) {
        return clauses.stream()
                .map(clause -> clauses.stream()
                        .filter(other -> isMeantInstead(question.text(), other, clause))
                        .findFirst()
                        .filter(other -> other.strength() * BEHIND < clause.strength())
                        .map(other -> clause.withStrength(other.strength() * BEHIND))
                        .orElse(clause))
                .toList();
    }

    private static boolean isMeantInstead(String text, WeighedClause plain, WeighedClause qualified) {
        Optional<String> name = NamedItems.name(plain.clause());
        Optional<String> longer = NamedItems.name(qualified.clause());
        return name.isPresent()
                && longer.isPresent()
                && plain.document().equals(qualified.document())
                && plain.clause().heading().equals(qualified.clause().heading())
                && qualifier(name.get(), longer.get())
                        .filter(added -> !text.contains(added.word()) && text.contains(added.behind()))
                        .isPresent();
    }

    /** A word inside a name, with what stands behind it. */
    private record Added(String word, String behind) {}

    /** The word by which the longer name is longer; empty where it differs otherwise. */
    private static Optional<Added> qualifier(String name, String longer) {
        int common = 0;
        while (common < name.length() && common < longer.length() && name.charAt(common) == longer.charAt(common)) {
            common++;
        }
        String behind = name.substring(common);
        int end = longer.length() - behind.length();
        return common > 0 && end > common && !behind.isEmpty() && longer.endsWith(behind)
                ? Optional.of(new Added(longer.substring(common, end), behind))
                : Optional.empty();
    }
}
