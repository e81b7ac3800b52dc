package app.zhanggui.answer;

import app.zhanggui.question.Question;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.text.LineResource;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what people ask beside a platform's rules: taxes, wages, driving licences, lamps for the studio. The words stand in
 * {@code foreign-subjects.txt}. Immutable, thread-safe.
 */
final class ForeignSubjects {

    private static final List<LineResource.Line> LINES =
            LineResource.read(ForeignSubjects.class, "foreign-subjects.txt");

    private static final Pattern PIECES = Pattern.compile("(?<=[,，;；。!！?？\\n])");

    private final Pattern otherPoints = pattern("OTHER_POINTS");
    private final Pattern likeIt = pattern("LIKE_IT");
    private final Pattern always = pattern("ALWAYS");
    private final Pattern unlessJudged = pattern("UNLESS_JUDGED");
    private final Pattern judged = pattern("JUDGED");
    private final Pattern hearsay = pattern("HEARSAY");

    /**
     * The question without what it tells of points that no platform counts, 我驾照扣了9分; itself where nothing else is
     * asked.
     */
    Question without(Question question, RuleBook ruleBook) {
        String text = likeIt.matcher(question.text()).replaceAll("");
        String rest = PIECES.splitAsStream(text)
                .filter(piece -> !otherPoints.matcher(piece).find() || namesPlatform(piece, ruleBook))
                .collect(Collectors.joining());
        boolean asks = PartsStage.pieces(TextFolding.fold(rest)).stream().anyMatch(PartsStage::asks);
        return !rest.equals(question.text()) && asks && namesPlatform(rest, ruleBook)
                ? question.withText(rest)
                : question;
    }

    private static boolean namesPlatform(String piece, RuleBook ruleBook) {
        String folded = TextFolding.fold(piece);
        return ruleBook.coveredPlatforms().stream()
                .map(ruleBook::platform)
                .flatMap(platform -> Stream.concat(Stream.of(platform.label()), platform.aliases().stream()))
                .map(TextFolding::fold)
                .anyMatch(folded::contains);
    }

    /** Whether all that the question asks is about something of which no rule document speaks. */
    boolean areAskedAbout(UnderstoodQuestion question, ClauseIndex index) {
        String text = hearsay.matcher(question.text()).replaceAll("");
        boolean spaced = text.codePoints().noneMatch(TextFolding::isHan);
        List<String> asking = spaced
                ? List.of()
                : PartsStage.pieces(text).stream().filter(PartsStage::asks).toList();
        return (asking.isEmpty() ? List.of(text) : asking).stream().allMatch(piece -> isForeign(piece, index));
    }

    private boolean isForeign(String piece, ClauseIndex index) {
        return names(always, piece, index)
                || names(otherPoints, piece, index)
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
