package app.zhanggui.answer.judgement;

import app.zhanggui.answer.claim.Claim;
import app.zhanggui.answer.claim.Claims;
import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.text.TextFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That only this is so, or that something is left out: against a clause that names more. */
final class Exclusion implements Ground {

    private static final Pattern LIST = Pattern.compile("[^,;。:()]*(?:、|或|与|及其)[^,;。:]*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("、|或者?|与|及其|以及|和|等");
    private static final Pattern LEAD = Pattern.compile("^([^,;。:]{2,10}):");

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        if (said.isMissed()) {
            return Optional.empty();
        }
        return Ground.notSoIf(claimed.has(Cue.EXCLUSIVE)
                        && (bringsMore(claimed, said) || listsMore(claimed, said) || holdsForEach(claimed, said))
                || claimed.has(Cue.FIRST_ONLY) && said.has(Cue.EVERY)
                || claimed.has(Cue.CLOSED) && said.has(Cue.OPEN)
                || leavesOut(claimed, said)
                || alsoBringing(claimed, said).isPresent());
    }

    /** Only one consequence, where the clause has another. */
    private static boolean bringsMore(Claimed claimed, Said said) {
        List<String> own = Claims.consequences(claimed.text()).stream()
                .map(Claim.Consequence::word)
                .toList();
        return !own.isEmpty()
                && tail(claimed).codePoints().count() > 0
                && said.stated().clause().children().isEmpty()
                && said.consequences().stream()
                        .filter(each -> !each.denied())
                        .anyMatch(each -> !own.contains(each.word()));
    }

    /** Only some members of what the clause lists. */
    private static boolean listsMore(Claimed claimed, Said said) {
        String only = tail(claimed);
        return lists(said)
                .anyMatch(items -> items.stream().anyMatch(item -> isNamed(item, only))
                        && items.stream()
                                .map(item -> apart(item, items))
                                .anyMatch(own -> !own.isEmpty() && own.stream().noneMatch(claimed.text()::contains)));
    }

    private static boolean holdsForEach(Claimed claimed, Said said) {
        return said.has(Cue.EVERY)
                && claimed.whole().words().stream()
                                .filter(said.text()::contains)
                                .count()
                        > 1
                && claimed.focus().consequences().isEmpty();
    }

    /** What is left out by the question stands in the clause beside the rest. */
    private static boolean leavesOut(Claimed claimed, Said said) {
        return Cue.LEFT_OUT
                .first(claimed.text())
                .map(MatchResult::group)
                .map(Claimed::pairs)
                .filter(pairs -> lists(said).flatMap(List::stream).anyMatch(item -> pairs.stream()
                        .anyMatch(item::contains)))
                .isPresent();
    }

    /**
     * What stands beside the clause and brings the same, although only this one is said to: 只有特别严重才积分. Empty where
     * nothing does.
     */
    static Optional<WeighedClause> alsoBringing(Claimed claimed, Said said) {
        Set<String> claimedWords = Claims.consequences(claimed.text()).stream()
                .map(Claim.Consequence::word)
                .collect(Collectors.toSet());
        WeighedClause stated = said.stated();
        return claimed.has(Cue.EXCLUSIVE) && !stated.hasClauses() && brings(stated, claimedWords)
                ? stated.document().parentOf(stated.clause()).stream()
                        .flatMap(table -> table.children().stream())
                        .filter(row -> !row.equals(stated.clause()))
                        .map(stated::withClause)
                        .filter(row -> !row.isGap() && !row.hasClauses() && brings(row, claimedWords))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean brings(WeighedClause row, Set<String> consequences) {
        return Consequences.in(TextFolding.fold(row.clause().passage())).stream()
                .anyMatch(each -> !each.denied() && consequences.contains(each.word()));
    }

    private static String tail(Claimed claimed) {
        return Cue.EXCLUSIVE
                .first(claimed.text())
                .map(only -> claimed.text().substring(only.end()))
                .orElse("");
    }

    /** What one item has and no other. */
    private static Set<String> apart(String item, List<String> items) {
        return Claimed.pairs(item).stream()
                .filter(pair ->
                        items.stream().filter(other -> other.contains(pair)).count() == 1)
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(String item, String text) {
        return Claimed.pairs(item).stream().anyMatch(text::contains);
    }

    /** What the clause lists: between its commas, or the names of its items. */
    private static Stream<List<String>> lists(Said said) {
        List<String> names = said.stated().clause().children().stream()
                .flatMap(child -> LEAD.matcher(child.text().replace('：', ':')).results())
                .map(lead -> lead.group(1))
                .toList();
        return Stream.concat(
                        Stream.of(names),
                        LIST.matcher(BRACKETS.matcher(said.text()).replaceAll(""))
                                .results()
                                .map(list -> Arrays.stream(BETWEEN.split(list.group()))
                                        .filter(item -> item.length() > 1)
                                        .toList()))
                .filter(items -> items.size() > 1);
    }
}
