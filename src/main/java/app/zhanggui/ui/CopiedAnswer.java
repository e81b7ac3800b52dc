package app.zhanggui.ui;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.Citation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as plain text with its sources, to be pasted elsewhere. */
final class CopiedAnswer {

    private CopiedAnswer() {}

    /** The answer, then one line for each citation. */
    static String of(Answer answer) {
        return Stream.concat(
                        Stream.of(answer.text()),
                        answer.citations().stream().map(citation -> "[" + citation.number() + "] " + source(citation)))
                .collect(Collectors.joining("\n"));
    }

    /** The quoted words with the place where they stand. */
    static String of(Citation citation) {
        return citation.text() + "\n—— " + source(citation);
    }

    private static String source(Citation citation) {
        return Stream.concat(Stream.of("《" + citation.document().title() + "》"), citation.clause().heading().stream())
                .collect(Collectors.joining(" › "));
    }
}
