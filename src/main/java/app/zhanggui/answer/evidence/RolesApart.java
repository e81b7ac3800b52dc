package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells for whom a clause is where the rules of one platform treat roles apart, as those of 淘宝直播 do hosts and viewers: what a
 * host's points bring is no answer to 观众扣满 5 分怎么罚. Stateless, thread-safe.
 */
public final class RolesApart {

    /** Words by which the role that is named does something to the account, so that it need not be the account's own. */
    private static final Pattern ANOTHER = Pattern.compile("举报|投诉|反映|[问催找骂]|我(?!是|就是|只是|作为)");

    private RolesApart() {}

    /**
     * The rule sets for the only role that is named.
     *
     * @param roles the roles that a text names
     * @param text the text
     * @param ruleSets all that come into question; they are returned where none is for that role alone
     */
    public static List<RuleSet> meant(Collection<String> roles, String text, Collection<RuleSet> ruleSets) {
        List<RuleSet> own = roles.size() != 1 || ANOTHER.matcher(text).find()
                ? List.of()
                : ruleSets.stream()
                        .filter(ruleSet -> ruleSet.audience().containsAll(roles))
                        .toList();
        return own.isEmpty() ? List.copyOf(ruleSets) : own;
    }

    /** The roles whose rules are not meant; empty where the question itself names nobody, or whom the rules treat like others. */
    static Set<String> others(UnderstoodQuestion question, RuleBook ruleBook) {
        if (question.roles().size() != 1 || question.carriedOver().contains("role")) {
            return Set.of();
        }
        List<RuleSet> ruleSets = ruleBook.ruleSets().stream()
                .filter(ruleSet ->
                        question.platforms().isEmpty() || question.platforms().contains(ruleSet.platform()))
                .toList();
        Set<String> others = audiences(ruleSets);
        others.removeAll(audiences(meant(question.roles(), question.text(), ruleSets)));
        return others;
    }

    private static Set<String> audiences(List<RuleSet> ruleSets) {
        return ruleSets.stream()
                .flatMap(ruleSet -> ruleSet.audience().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the clause names one of the other roles and not the question's own. */
    static boolean isForOthers(WeighedClause clause, UnderstoodQuestion question, Set<String> others) {
        String said = clause.clause().passage();
        return others.stream().anyMatch(said::contains)
                && question.roles().stream().noneMatch(said::contains);
    }
}
