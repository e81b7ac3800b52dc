package app.zhanggui.ui;

import app.zhanggui.retrieval.ExactPhrase;
import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A term of the glossary with all forms in which rule documents write it.
 *
 * @param term the term
 * @param forms the term itself, then its other Chinese names of two characters or more
 */
record TermForms(Term term, List<ExactPhrase> forms) {

    private static final int SHORTEST = 2;

    static TermForms of(Term term) {
        return new TermForms(
                term,
                Stream.concat(Stream.of(term.term()), term.synonyms().stream())
                        .filter(form -> form.length() >= SHORTEST)
                        .map(ExactPhrase::new)
                        .toList());
    }

    /** Whether the clause's own text or its title has one of the forms. */
    boolean isIn(Clause clause) {
        String title = clause.heading().isEmpty() ? "" : clause.heading().getLast();
        return forms.stream().anyMatch(form -> form.isIn(clause.text()) || form.isIn(title));
    }
}
