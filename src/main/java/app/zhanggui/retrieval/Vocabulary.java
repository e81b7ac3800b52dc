package app.zhanggui.retrieval;

import app.zhanggui.text.AskingWords;
import app.zhanggui.text.EverydayWords;

/**
 * What is known of the words of questions. Immutable and thread-safe.
 *
 * @param asking the words that only ask
 * @param everyday the words of everyday speech with their terms
 */
record Vocabulary(AskingWords asking, EverydayWords everyday) {

    /** Reads the lists that come with the program. */
    static Vocabulary read() {
        return new Vocabulary(new AskingWords(), new EverydayWords());
    }
}
