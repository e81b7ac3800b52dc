package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Offers questions that the rule documents can answer: ways in which people ask for the clauses beside the cited ones.
 * Stateless, thread-safe.
 */
final class FollowUps {

    private static final int MOST = 3;

    private final Phrases phrases;

    FollowUps(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The questions to offer.
     *
     * @param answered whether the rule documents answer a question; one that they do not is never offered
     */
    List<String> of(UnderstoodQuestion question, Answer answer, Edition edition, Predicate<String> answered) {
        if (!(answer instanceof DirectAnswer) && answer.citations().isEmpty()) {
            return List.of();
        }
        List<Clause> cited = answer.citations().stream().map(Citation::clause).toList();
        return answer.citations().stream()
                .flatMap(citation -> near(citation)
                        .filter(clause -> cited.stream().noneMatch(c -> c.walk().anyMatch(clause::equals)))
                        .flatMap(clause -> asked(clause, citation.document(), question, edition).stream()))
                .distinct()
                .filter(answered)
                .limit(MOST)
                .toList();
    }

    /** The clauses after the cited one in its document, then those before it. */
    private static Stream<Clause> near(Citation citation) {
        List<Clause> all = citation.document()
                .walk()
                .filter(clause -> clause.kind() != ClauseKind.GAP && clause.kind() != ClauseKind.SECTION)
                .toList();
        int at = all.indexOf(citation.clause()
                .walk()
                .filter(all::contains)
                .reduce((earlier, later) -> later)
                .orElse(citation.clause()));
        return Stream.concat(all.stream().skip(at + 1L), all.stream().limit(Math.max(at, 0)));
    }

    private Optional<String> asked(Clause clause, RuleDocument document, UnderstoodQuestion question, Edition edition) {
        var platform = edition.ruleBook().platform(document.platform());
        String label = question.english() ? platform.english() : platform.label();
        return clause.askedAs().stream()
                .filter(asked -> question.english() == asked.codePoints().noneMatch(TextFolding::isHan))
                .findFirst()
                .map(asked -> TextFolding.fold(asked).contains(TextFolding.fold(label))
                        ? asked
                        : phrases.phrase(question.english(), "follow-up", label, asked));
    }
}
