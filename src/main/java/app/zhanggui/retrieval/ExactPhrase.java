package app.zhanggui.retrieval;

import app.zhanggui.rulebook.TextRange;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that are looked for as they stand: the same characters in the same order. Traditional and Simplified, wide and
 * narrow, upper and lower case count as the same; white space and what cannot be seen do not count.
 *
 * @param text the words as typed
 */
public record ExactPhrase(String text) {

    /** Whether nothing of it counts, so that it could be found everywhere. */
    public boolean isEmpty() {
        return Folded.of(text).length() == 0;
    }

    /** Whether it occurs in the text. */
    public boolean isIn(String other) {
        return !in(other).isEmpty();
    }

    /** Where it occurs in the text, from left to right without overlap. */
    public List<TextRange> in(String other) {
        Folded sought = Folded.of(text);
        Folded folded = Folded.of(other);
        List<TextRange> found = new ArrayList<>();
        int at = sought.length() == 0 ? -1 : folded.characters().indexOf(sought.characters());
        while (at >= 0) {
            int last = at + sought.length() - 1;
            found.add(new TextRange(folded.starts()[at], folded.ends()[last]));
            at = folded.characters().indexOf(sought.characters(), last + 1);
        }
        return List.copyOf(found);
    }

    /** The characters of a text that count, each with its place in the text. */
    private record Folded(String characters, int[] starts, int[] ends) {

        static Folded of(String text) {
            StringBuilder characters = new StringBuilder(text.length());
            int[] starts = new int[text.length()];
            int[] ends = new int[text.length()];
            int at = 0;
            while (at < text.length()) {
                int codePoint = text.codePointAt(at);
                int length = Character.charCount(codePoint);
                int folded = TextFolding.fold(codePoint);
                if (folded != TextFolding.DROPPED && folded != ' ') {
                    for (char part : Character.toChars(folded)) {
                        starts[characters.length()] = at;
                        ends[characters.length()] = at + length;
                        characters.append(part);
                    }
                }
                at += length;
            }
            return new Folded(characters.toString(), starts, ends);
        }

        int length() {
            return characters.length();
        }
    }
}
