package app.zhanggui.rulebook.reading;

import app.zhanggui.rulebook.TextRange;
import java.util.Arrays;
import java.util.List;

/**
 * A blockquote line about a clause that is not part of its text: {@code > 问法：…} or {@code > 未写 …：…}.
 *
 * @param kind which of the two it is
 * @param references the words between the key word and the colon, each meant to be {@code #id}
 * @param content what follows the colon, several lines joined
 * @param place where the note stands in its file
 */
record Note(Kind kind, List<String> references, String content, TextRange place) {

    /** What a note says. */
    enum Kind {
        /** Other ways in which people ask for the clause. */
        ASKED_AS,
        /** What the source does not lay down. */
        GAP
    }

    /** The ways of asking that the note lists. */
    List<String> questions() {
        return Arrays.stream(content.split("[；;]"))
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
    }
}
