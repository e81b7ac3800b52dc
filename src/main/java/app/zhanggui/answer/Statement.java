package app.zhanggui.answer;

import java.util.List;

/**
 * One sentence of an answer with the citations on which it rests.
 *
 * @param text the sentence without markers
 * @param citations the numbers of its citations; empty only for a sentence that states no rule
 */
public record Statement(String text, List<Integer> citations) {

    /** Copies the list, so that a statement never changes. */
    public Statement {
        citations = List.copyOf(citations);
    }

    /** The sentence with its markers before the closing full stop, like {@code 冻结 7 天[1]。} */
    public String marked() {
        StringBuilder markers = new StringBuilder();
        citations.forEach(number -> markers.append('[').append(number).append(']'));
        boolean closed = !text.isEmpty() && "。！？.!?；;".indexOf(text.charAt(text.length() - 1)) >= 0;
        int end = closed ? text.length() - 1 : text.length();
        return text.substring(0, end) + markers + text.substring(end);
    }
}
