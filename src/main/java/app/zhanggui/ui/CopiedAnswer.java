package app.zhanggui.ui;

import app.zhanggui.history.ShownCitation;
import app.zhanggui.history.ShownReply;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as plain text with its sources, to be pasted elsewhere. */
final class CopiedAnswer {

    private CopiedAnswer() {}

    /** The answer, then one line for each citation. */
    static String of(ShownReply reply) {
        return Stream.concat(
                        Stream.of(reply.text()),
                        reply.citations().stream().map(citation -> "[" + citation.number() + "] " + source(citation)))
                .collect(Collectors.joining("\n"));
    }

    /** The quoted words with the place where they stand. */
    static String of(ShownCitation citation) {
        return citation.quotedText() + "\n—— " + source(citation);
    }

    private static String source(ShownCitation citation) {
        return Stream.concat(Stream.of("《" + citation.title() + "》"), citation.heading().stream())
                .collect(Collectors.joining(" › "));
    }
}
