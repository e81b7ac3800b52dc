package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;

/**
 * Words that mean two acts: what one document leaves open for one of them, another document of the platform lays down
 * for the other. Stateless, thread-safe.
 */
final class AnotherMeaning {

    /** How many characters the name of an act must share with the question. */
    private static final int NAME = 4;

    private AnotherMeaning() {}

    /** Both acts, where the question does not tell which of them is meant. */
    static Optional<Evidence> of(UnderstoodQuestion question, WeighedClause gap, List<WeighedClause> rules) {
        String asked = question.chinese();
        return rules.stream()
                .filter(rule -> rule.clause().kind() == ClauseKind.ROW)
                .filter(rule -> rule.platform().equals(gap.platform()))
                .filter(rule -> !rule.document().id().equals(gap.document().id()))
                .filter(rule -> {
                    String name =
                            TextFolding.fold(rule.clause().cells().getFirst().text());
                    int shared = shared(name, asked);
                    return shared >= NAME
                            && shared < name.length()
                            && shared(TextFolding.fold(gap.clause().text()), asked) <= shared
                            && !namesTheOther(asked, gap, rule);
                })
                .findFirst()
                .map(rule -> new Evidence.SeveralMeanings(List.of(rule, gap)));
    }

    /** Whether the question has a word of the gap's document that the rule knows nothing of. */
    private static boolean namesTheOther(String asked, WeighedClause gap, WeighedClause rule) {
        String title = TextFolding.fold(gap.document().title());
        String ruleText =
                rule.facts().folded() + TextFolding.fold(rule.document().title());
        for (int at = 0; at + 2 <= title.length(); at++) {
            String pair = title.substring(at, at + 2);
            if (asked.contains(pair) && !ruleText.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest text that stands in both. */
    private static int shared(String one, String other) {
        int longest = 0;
        for (int start = 0; start < one.length(); start++) {
            int length = longest + 1;
            while (start + length <= one.length() && other.contains(one.substring(start, start + length))) {
                longest = length++;
            }
        }
        return longest;
    }
}
