package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All cases in which the consequence comes that a question names: 哪几种情形会清退. Of clauses that stand apart no one is the
 * whole list. Stateless, thread-safe.
 */
final class ConsequenceCases {

    private static final Pattern CASES = Pattern.compile(
            "(?:哪|几种|什么|啥)[^,。?!]{0,4}(?:情形|情况|条件|行为|途径|原因|可能)|\\b(?:which|what) (?:cases|ways|situations)\\b");

    private static final int MOST = 4;

    private ConsequenceCases() {}

    /** The clauses of the best clause's document that bring it, in their order; empty where no such list is asked for. */
    static List<WeighedClause> of(UnderstoodQuestion question, List<WeighedClause> clauses) {
        List<String> asked = Claims.consequences(question.chinese()).stream()
                .filter(each -> !each.denied())
                .map(Claim.Consequence::word)
                .distinct()
                .toList();
        if (asked.size() != 1 || !CASES.matcher(question.chinese()).find()) {
            return List.of();
        }
        List<WeighedClause> cases = clauses.stream()
                .filter(clause -> !clause.isGap() && brings(clause, asked.getFirst()))
                .limit(1)
                .flatMap(best -> best.document()
                        .walk()
                        .map(best::withClause)
                        .filter(clause -> !clause.isGap() && !clause.hasClauses())
                        .filter(clause -> brings(clause, asked.getFirst())))
                .toList();
        return cases.size() > 1 && cases.size() <= MOST ? cases : List.of();
    }

    /** Whether it says when the consequence comes, and not only what it is: 清退账户：…… */
    private static boolean brings(WeighedClause clause, String consequence) {
        String passage = clause.clause().passage();
        return !passage.startsWith(consequence)
                && Claims.consequences(passage).contains(new Claim.Consequence(consequence, false));
    }
}
