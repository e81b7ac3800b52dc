package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows what people ask beside a platform's rules: taxes, wages, driving licences, lamps for the studio. The words stand in
 * {@code foreign-subjects.txt}. Immutable, thread-safe.
 */
final class ForeignSubjects {

    private static final List<LineResource.Line> LINES =
            LineResource.read(ForeignSubjects.class, "foreign-subjects.txt");

    private final Pattern always = pattern("ALWAYS");
    private final Pattern unlessJudged = pattern("UNLESS_JUDGED");
    private final Pattern judged = pattern("JUDGED");

    /** Whether all that the question asks is about something of which no rule document speaks. */
    boolean areAskedAbout(UnderstoodQuestion question, ClauseIndex index) {
        boolean spaced = question.text().codePoints().noneMatch(TextFolding::isHan);
        List<String> asking = spaced
                ? List.of()
                : PartsStage.pieces(question.text()).stream()
                        .filter(PartsStage::asks)
                        .toList();
        return (asking.isEmpty() ? List.of(question.text()) : asking)
                .stream().allMatch(piece -> isForeign(piece, index));
    }

    private boolean isForeign(String piece, ClauseIndex index) {
        return names(always, piece, index)
                || names(unlessJudged, piece, index) && !judged.matcher(piece).find();
    }

    private static boolean names(Pattern subjects, String piece, ClauseIndex index) {
        return subjects.matcher(piece).results().map(MatchResult::group).anyMatch(subject -> !index.knows(subject));
    }

    private static Pattern pattern(String group) {
        return Pattern.compile(LINES.stream()
                .filter(line -> line.key().equals(group))
                .map(LineResource.Line::value)
                .collect(Collectors.joining("|")));
    }
}
