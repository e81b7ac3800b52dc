package app.zhanggui.evaluation;

import app.zhanggui.answer.Answer;
import app.zhanggui.answer.DirectAnswer;
import app.zhanggui.answer.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Something that no answer may do, whatever was asked.
 *
 * @param asked the text
 * @param wrong what is wrong with the answer
 * @param answer the answer's text
 */
record FuzzFinding(String asked, String wrong, String answer) {

    private static final Pattern MARKUP =
            Pattern.compile("<[a-zA-Z/!]|!\\[|\\]\\(|javascript:|https?://|[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    /** What is wrong with an answer, if anything. */
    static Optional<FuzzFinding> of(String asked, Answer answer) {
        return wrong(answer).map(wrong -> new FuzzFinding(asked, wrong, answer.text()));
    }

    private static Optional<String> wrong(Answer answer) {
        if (MARKUP.matcher(answer.text()).find()) {
            return Optional.of("markup or characters that cannot be seen");
        }
        List<Integer> numbers =
                IntStream.rangeClosed(1, answer.citations().size()).boxed().toList();
        if (!answer.statements().stream().map(Statement::citations).allMatch(numbers::containsAll)) {
            return Optional.of("a marker without its citation");
        }
        boolean uncited = answer instanceof DirectAnswer direct
                && direct.statements().stream()
                        .allMatch(statement -> statement.citations().isEmpty())
                && direct.comparison().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.citation().isEmpty());
        boolean elsewhere = answer.citations().stream()
                .anyMatch(citation -> !citation.text().contains(citation.quotedText()));
        return uncited
                ? Optional.of("a rule without a citation")
                : elsewhere ? Optional.of("a quote that is not in its passage") : Optional.empty();
    }
}
