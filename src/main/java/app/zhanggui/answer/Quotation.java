package app.zhanggui.answer;

import app.zhanggui.answer.evidence.WeighedClause;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.retrieval.ClauseIndex;
import app.zhanggui.retrieval.Query;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.rulebook.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passage of a clause and the part of it that carries the answer.
 *
 * @param document the document that holds the clause
 * @param clause the clause
 * @param passage the whole passage as plain text
 * @param quote the part that carries the answer
 */
record Quotation(RuleDocument document, Clause clause, String passage, TextRange quote) {

    /** The longest passage that is quoted as a whole. */
    private static final int SHORT = 240;

    private static final String SENTENCE_ENDS = "。；！？;!?\n";

    /** A quotation of the whole passage. */
    static Quotation of(WeighedClause evidence) {
        return of(evidence.document(), evidence.clause());
    }

    /** A quotation of the clause's whole passage. */
    static Quotation of(RuleDocument document, Clause clause) {
        String passage = clause.passage();
        return new Quotation(document, clause, passage, new TextRange(0, passage.length()));
    }

    /** A quotation of the sentences that speak most of the question; of the whole where it is short or a list. */
    static Quotation of(WeighedClause evidence, UnderstoodQuestion question, ClauseIndex index) {
        Quotation whole = of(evidence);
        if (whole.passage.length() <= SHORT || !evidence.clause().children().isEmpty()) {
            return whole;
        }
        Query query = new Query(question.words(), question.expansions(), Set.of(), Optional.empty(), question.asOf());
        List<TextRange> matches = index.highlights(whole.passage, query);
        return sentences(whole.passage).stream()
                .max(Comparator.comparingInt(sentence -> matched(sentence, matches)))
                .map(best -> new Quotation(whole.document, whole.clause, whole.passage, best))
                .orElse(whole);
    }

    private static int matched(TextRange sentence, List<TextRange> matches) {
        return matches.stream()
                .filter(match -> match.start() >= sentence.start() && match.end() <= sentence.end())
                .mapToInt(TextRange::length)
                .sum();
    }

    private static List<TextRange> sentences(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean last = at == text.length() - 1;
            if (last || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                if (!text.substring(start, at + 1).isBlank()) {
                    sentences.add(new TextRange(start, at + 1));
                }
                start = at + 1;
            }
        }
        return sentences;
    }

    Citation citation(int number) {
        return new Citation(number, document, clause, passage, quote);
    }

    String quotedText() {
        return quote.of(passage);
    }
}
