package app.zhanggui.answer;

import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what the documents lay down about a topic and what they do not. Stateless, thread-safe. */
final class GapWording {

    /** 怎样提前解冻，来源没有写；…也没有写 */
    private static final Pattern POINT =
            Pattern.compile("^(.+?)[，,]?(?:来源|这份解读|这份指南|页面|文章|规则|文件)?(?:的这一档)?(?:也)?没有(?:写|列出|规定|给出).*$");

    private static final int LONGEST_CLAUSE = 48;

    private final Phrases phrases;

    GapWording(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(UnderstoodQuestion question, WeighedClause gap, List<WeighedClause> covering) {
        String text = gap.clause().text();
        Optional<String> missing = missing(text).map(point -> question.english() ? point.strip() : point);
        if (missing.isEmpty() || covering.isEmpty()) {
            return phrases.phrase(question.english(), "silence.gap.text", text);
        }
        Clause first = covering.getFirst().clause();
        boolean isShort = covering.size() == 1
                && first.kind() != ClauseKind.SECTION
                && first.kind() != ClauseKind.ROW
                && first.text().length() <= LONGEST_CLAUSE;
        return isShort
                ? phrases.phrase(question.english(), "silence.gap.clause", open(first.text()), missing.get())
                : phrases.phrase(question.english(), "silence.gap", headings(question, covering), missing.get());
    }

    private String headings(UnderstoodQuestion question, List<WeighedClause> covering) {
        return covering.stream()
                .map(clause -> clause.clause().heading().getLast())
                .distinct()
                .map(heading -> "「" + heading + "」")
                .collect(Collectors.joining(phrases.phrase(question.english(), "list.separator")));
    }

    /** The points that are not laid down, as a noun phrase; empty where the gap is worded otherwise. */
    private static Optional<String> missing(String text) {
        Matcher matcher = POINT.matcher(open(text).split("；")[0]);
        return matcher.matches() ? Optional.of(spaced(matcher.group(1))) : Optional.empty();
    }

    /** A Latin letter or a figure stands apart from the Chinese before it. */
    private static String spaced(String text) {
        return text.charAt(0) < '\u0100' ? " " + text : text;
    }

    private static String open(String text) {
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }
}
