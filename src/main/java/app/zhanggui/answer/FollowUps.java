package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.Edition;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseId;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Offers questions that the rule documents can answer: ways in which people ask for the clauses beside the cited ones,
 * no two of one section. Stateless, thread-safe.
 */
final class FollowUps {

    private static final int MOST = 3;

    /** How many of the nearest clauses are looked at. */
    private static final int MOST_LOOKED_AT = 24;

    private final Phrases phrases;

    FollowUps(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The questions to offer.
     *
     * @param answered whether the rule documents answer a question from that clause
     */
    List<String> of(
            UnderstoodQuestion question, Answer answer, Edition edition, BiPredicate<String, ClauseId> answered) {
        if (!(answer instanceof DirectAnswer) && answer.citations().isEmpty()) {
            return List.of();
        }
        Set<ClauseId> seen = answer.citations().stream()
                .flatMap(citation -> citation.clause().walk())
                .map(Clause::id)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> offered = new ArrayList<>();
        List<String> themes = new ArrayList<>();
        answer.citations().stream()
                .flatMap(citation -> near(citation).map(clause -> new Near(citation.document(), clause)))
                .filter(near -> seen.add(near.clause().id()))
                .limit(MOST_LOOKED_AT)
                .forEach(near -> {
                    String theme = String.join("/", near.clause().heading());
                    if (offered.size() < MOST && !themes.contains(theme)) {
                        asked(near, question, edition)
                                .filter(asked -> !offered.contains(asked))
                                .filter(asked ->
                                        answered.test(asked, near.clause().id()))
                                .ifPresent(asked -> {
                                    offered.add(asked);
                                    themes.add(theme);
                                });
                    }
                });
        return List.copyOf(offered);
    }

    private record Near(RuleDocument document, Clause clause) {}

    /** The next clause of the cited section, then one of each other section, the nearest first. */
    private static Stream<Clause> near(Citation citation) {
        List<Clause> all = citation.document()
                .walk()
                .filter(clause -> clause.kind() != ClauseKind.GAP && clause.kind() != ClauseKind.SECTION)
                .toList();
        Set<ClauseId> own = citation.clause().walk().map(Clause::id).collect(Collectors.toSet());
        int[] cited = IntStream.range(0, all.size())
                .filter(at -> own.contains(all.get(at).id()))
                .toArray();
        int first = cited.length == 0 ? 0 : cited[0];
        int last = cited.length == 0 ? 0 : cited[cited.length - 1];
        return IntStream.range(0, all.size())
                .filter(at -> !own.contains(all.get(at).id()))
                .boxed()
                .sorted(Comparator.comparingInt(at -> at > last ? 2 * (at - last) - 1 : 2 * (first - at)))
                .map(all::get);
    }

    private Optional<String> asked(Near near, UnderstoodQuestion question, Edition edition) {
        var platform = edition.ruleBook().platform(near.document().platform());
        String label = question.english() ? platform.english() : platform.label();
        return near.clause().askedAs().stream()
                .filter(asked -> question.english() == asked.codePoints().noneMatch(TextFolding::isHan))
                .findFirst()
                .or(() -> named(near.clause(), question))
                .map(asked -> TextFolding.fold(asked).contains(TextFolding.fold(label))
                        ? asked
                        : phrases.phrase(question.english(), "follow-up", label, asked));
    }

    /** A question made of the clause's name, where the document lists no way of asking for it. */
    private Optional<String> named(Clause clause, UnderstoodQuestion question) {
        if (question.english()) {
            return Optional.empty();
        }
        String name = clause.kind() == ClauseKind.ROW && !RowWording.isStep(clause)
                ? clause.cells().getFirst().text()
                : clause.heading().getLast();
        return Optional.of(phrases.phrase(false, "follow-up.named", name));
    }
}
