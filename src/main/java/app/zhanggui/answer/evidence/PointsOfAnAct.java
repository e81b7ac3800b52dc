package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.text.TextFolding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds that the documents do not lay down how many points one act costs, where the question asks for those of an act that
 * no clause names: 抽根烟扣几分. The clause for a number of points that is reached is no answer to it. Stateless, thread-safe.
 */
final class PointsOfAnAct {

    private static final String POINTS = "分";
    private static final Pattern ASKED = Pattern.compile(
            "([^,;。?\\s]{2,14}?)(?:会|要|得|该|是|能|可|被|一次|每次|到底|一共)*[扣罚记积丢掉值](?:我|你|他|她)?(?:几|多少)分?(?![天日])");
    /** 喊了句“全网最低价”，这条要扣几分: the act stands before what points at it. */
    private static final Pattern POINTING = Pattern.compile("([^。;?]{2,40})[,\\s][^,。;?]{0,6}[这那](?:一)?[条句下个种次]");

    private static final Pattern FRAME =
            Pattern.compile("直播间?|主播|带货|商家|达人|观众|平台|违规|情节|一次|每次|我们?|你们?|他们?|今天|昨天|[里在了的被个这那就再又都把给因为时]");
    private static final Pattern OPEN_IN_THE_GAP = Pattern.compile("哪一?[种些][^,，。;；]{0,10}扣(?:多少|几)分");

    private PointsOfAnAct() {}

    /** The gap; empty where the question names no act, or a clause that speaks of it. */
    static Optional<WeighedClause> gap(UnderstoodQuestion question, List<WeighedClause> clauses) {
        if (!question.askedUnits().contains(POINTS)
                || !question.events().kinds().isEmpty()
                || question.amounts().stream().anyMatch(amount -> amount.unit().equals(POINTS))) {
            return Optional.empty();
        }
        Set<String> act = new HashSet<>(Pairs.in(act(question.text())));
        // The words have no name of a platform in them, which is no part of the act.
        act.retainAll(Pairs.in(question.words()));
        if (act.isEmpty() || clauses.stream().anyMatch(clause -> !clause.isGap() && speaksOf(clause, act))) {
            return Optional.empty();
        }
        return clauses.stream()
                .filter(clause -> clause.isGap()
                        && OPEN_IN_THE_GAP.matcher(clause.facts().folded()).find())
                .findFirst();
    }

    private static String act(String text) {
        Matcher asked = ASKED.matcher(text);
        if (!asked.find()) {
            return "";
        }
        Matcher pointing = POINTING.matcher(text.substring(0, asked.end()));
        return FRAME.matcher(pointing.find() ? pointing.group(1) : asked.group(1))
                .replaceAll(" ");
    }

    private static boolean speaksOf(WeighedClause clause, Set<String> act) {
        String said = TextFolding.fold(String.join(" ", clause.clause().heading())) + " "
                + clause.facts().folded();
        return act.stream().anyMatch(said::contains);
    }
}
