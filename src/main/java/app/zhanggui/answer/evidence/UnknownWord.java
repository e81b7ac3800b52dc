package app.zhanggui.answer.evidence;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import java.util.regex.Pattern;

/** Tells whether a question wants to know what an abbreviation means that no clause uses: GMV是什么意思. Stateless, thread-safe. */
final class UnknownWord {

    private static final Pattern MEANING =
            Pattern.compile("(?<![a-z\\d])([a-z]{2,8})\\s*(?:是|指|的|叫)*(?:什么|啥)(?:意思|东西|的)?\\s*[?。]?$");

    private UnknownWord() {}

    static boolean isAskedFor(UnderstoodQuestion question, ClauseIndex index) {
        return !question.english()
                && MEANING.matcher(question.text()).results().anyMatch(match -> !index.knows(match.group(1)));
    }
}
