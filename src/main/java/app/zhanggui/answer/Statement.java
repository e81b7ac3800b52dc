package app.zhanggui.answer;

import java.util.List;

/**
 * One sentence of an answer, or a list with its introduction, with the citations on which it rests.
 *
 * @param text the sentence without markers; the items of a list stand on lines of their own, which begin with {@code -}
 *     or with their number
 * @param citations the numbers of its citations; empty only for a sentence that states no rule
 * @param restated what it takes from the question only to measure it or to deny it, as the question says it
 */
public record Statement(String text, List<Integer> citations, List<String> restated) {

    private static final String CLOSING = "。！？.!?；;";

    /** Copies the lists, so that a statement never changes. */
    public Statement {
        citations = List.copyOf(citations);
        restated = List.copyOf(restated);
    }

    /** A statement that takes nothing from the question. */
    public Statement(String text, List<Integer> citations) {
        this(text, citations, List.of());
    }

    /** The sentence with its markers before the closing full stop, like {@code 冻结 7 天[1]。} */
    public String marked() {
        StringBuilder markers = new StringBuilder();
        citations.forEach(number -> markers.append('[').append(number).append(']'));
        boolean closed = !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        int end = closed ? text.length() - 1 : text.length();
        return text.substring(0, end) + markers + text.substring(end);
    }

    /** Whether it is a list and not a sentence. */
    public boolean isList() {
        return text.indexOf('\n') >= 0;
    }

    Statement citing(List<Integer> others) {
        return new Statement(text, others, restated);
    }
}
