package app.zhanggui.ui;

import app.zhanggui.retrieval.Edition;
import app.zhanggui.retrieval.Query;
import app.zhanggui.retrieval.ScoredClause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each platform lays down about one term.
 *
 * @param term the term
 * @param platforms one for each platform that has documents, in the order of the documents
 */
record TermComparison(Term term, List<OfPlatform> platforms) {

    private static final int CLAUSES = 3;
    private static final int LOOKED_AT = 60;

    /** Looks the term up in the documents in force on the day. */
    static TermComparison of(Term term, Edition edition, LocalDate day) {
        RuleBook ruleBook = edition.ruleBook();
        TermForms forms = TermForms.of(term);
        return new TermComparison(
                term,
                ruleBook.coveredPlatforms().stream()
                        .map(slug -> of(forms, ruleBook.platform(slug), edition, day))
                        .toList());
    }

    private static OfPlatform of(TermForms forms, Platform platform, Edition edition, LocalDate day) {
        Query query =
                new Query(forms.term().term(), forms.term().synonyms(), Set.of(platform.slug()), Optional.empty(), day);
        List<ScoredClause> found = edition.index().search(query, LOOKED_AT, 0).clauses().stream()
                .filter(hit -> forms.isIn(hit.clause()))
                .toList();
        return new OfPlatform(
                platform,
                found.stream()
                        .filter(hit -> hit.clause().kind() != ClauseKind.GAP
                                && hit.clause().kind() != ClauseKind.SECTION)
                        .limit(CLAUSES)
                        .toList(),
                found.stream()
                        .filter(hit -> hit.clause().kind() == ClauseKind.GAP)
                        .findFirst());
    }

    /**
     * What one platform lays down.
     *
     * @param platform the platform
     * @param clauses the clauses that fit the term best; none where nothing is laid down
     * @param gap the note that the source is silent on a point of it
     */
    record OfPlatform(Platform platform, List<ScoredClause> clauses, Optional<ScoredClause> gap) {}
}
