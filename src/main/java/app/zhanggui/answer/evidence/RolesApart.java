package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells for whom a clause is where the rules of one platform treat roles apart, as those of 淘宝直播 do hosts and viewers: what a
 * host's points bring is no answer to 观众扣满 5 分怎么罚. Stateless, thread-safe.
 */
public final class RolesApart {

    private static final Pattern ANOTHER = Pattern.compile("举报|投诉|反映|打赏|差评|[问催等找骂]|我(?!是|就是|只是|作为)");

    private RolesApart() {}

    /** Whether somebody does something to the account that is asked about, so that the role named need not be its own. */
    public static boolean isAboutAnother(String text) {
        return ANOTHER.matcher(text).find();
    }

    /** The roles whose rules are not meant; empty where the question names nobody, or a role that is treated like others. */
    static Set<String> others(UnderstoodQuestion question, RuleBook ruleBook) {
        boolean stated = question.roles().size() == 1 && !question.carriedOver().contains("role");
        if (!stated || isAboutAnother(question.text())) {
            return Set.of();
        }
        List<RuleSet> ruleSets = ruleBook.ruleSets().stream()
                .filter(ruleSet ->
                        question.platforms().isEmpty() || question.platforms().contains(ruleSet.platform()))
                .toList();
        Set<String> own = ruleSets.stream()
                .map(RuleSet::audience)
                .filter(audience -> audience.containsAll(question.roles()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? Set.of()
                : ruleSets.stream()
                        .flatMap(ruleSet -> ruleSet.audience().stream())
                        .filter(role -> !own.contains(role))
                        .collect(Collectors.toSet());
    }

    /** Whether the clause names one of the other roles and not the question's own. */
    static boolean isForOthers(WeighedClause clause, UnderstoodQuestion question, Set<String> others) {
        String said = clause.clause().passage();
        return others.stream().anyMatch(said::contains)
                && question.roles().stream().noneMatch(said::contains);
    }
}
