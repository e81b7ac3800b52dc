package app.zhanggui.ui;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause as an agent hands it to a customer: where it stands, its text, its source and what is known of its validity.
 *
 * <p>The text ends before the link, because only the browser knows the address of the site.
 */
final class CopiedClause {

    private CopiedClause() {}

    /** The text, up to the place where the link follows. */
    static String of(Clause clause, RuleDocument document, RuleBook ruleBook, Words words) {
        DocumentFacts facts = new DocumentFacts(document, words);
        String place = Stream.concat(Stream.of("《" + document.title() + "》"), ClauseWords.place(clause, words).stream())
                .collect(Collectors.joining(" › "));
        return String.join(
                "\n",
                words.of(
                                "copied.platform",
                                ruleBook.platform(document.platform()).label())
                        + place,
                clause.passage(),
                words.of("copied.source", facts.origin()),
                facts.standing(),
                words.of("copied.link"));
    }
}
