package app.zhanggui.retrieval;

import app.zhanggui.text.TextFolding;
import java.io.Reader;

/** Folds every character as {@link TextFolding} does; white space stays, so that offsets move only where needed. */
final class FoldingCharFilter extends WholeTextCharFilter {

    FoldingCharFilter(Reader input) {
        super(input);
    }

    @Override
    void rewrite(String text, Rewriting rewriting) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int length = Character.charCount(codePoint);
            int folded = TextFolding.fold(codePoint);
            if (folded == TextFolding.DROPPED) {
                rewriting.drop(length);
            } else {
                rewriting.replace(length, folded);
            }
            at += length;
        }
    }
}
