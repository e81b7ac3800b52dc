package app.zhanggui.answer;

import app.zhanggui.answer.claim.Claims;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.question.events.EventReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds to what was calculated the answer to a part of the question that asks for something else: 今天撤了六条会触发啥，橱窗流量
 * 掉几成. Stateless, thread-safe.
 */
final class AlsoAsked {

    private final EvidenceStage single;

    AlsoAsked(EvidenceStage single) {
        this.single = single;
    }

    /** The answer with the first statement to each part whose figure it lacks. */
    DirectAnswer with(DirectAnswer answer, Asked asked) {
        CitationCollection citations = new CitationCollection();
        List<Statement> statements = new ArrayList<>();
        answer.statements().forEach(statement -> statements.add(citations.taken(statement, answer.citations())));
        String before = "";
        for (String text : PartsStage.pieces(asked.question().text())) {
            if (PartsStage.asks(text)) {
                open(asked.part(text, asked.question().platforms(), before), answer)
                        .ifPresent(more ->
                                statements.add(citations.taken(more.statements().getFirst(), more.citations())));
            }
            before = (before + " " + text).strip();
        }
        return statements.size() == answer.statements().size()
                ? answer
                : new DirectAnswer(statements, citations.citations()).with(answer.calculation());
    }

    /** The answer to the part, where the part is still open. */
    private Optional<DirectAnswer> open(Asked part, DirectAnswer answer) {
        return isOpen(part.question(), answer)
                        && single.answer(part).orElseThrow() instanceof DirectAnswer more
                        && hasFigure(part.question(), more)
                ? Optional.of(more)
                : Optional.empty();
    }

    /** Whether the part tells nothing and asks for a figure of a unit in which the answer has none. */
    private static boolean isOpen(UnderstoodQuestion part, DirectAnswer answer) {
        EventReading told = part.events();
        return told.events().isEmpty()
                && told.totals().isEmpty()
                && !part.askedUnits().isEmpty()
                && !hasFigure(part, answer);
    }

    private static boolean hasFigure(UnderstoodQuestion part, DirectAnswer answer) {
        return Claims.figures(answer.text()).stream()
                .anyMatch(figure -> part.askedUnits().contains(figure.amount().unit()));
    }
}
