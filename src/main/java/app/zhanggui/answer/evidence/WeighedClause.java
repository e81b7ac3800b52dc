package app.zhanggui.answer.evidence;

import app.zhanggui.rulebook.Clause;
import app.zhanggui.rulebook.ClauseKind;
import app.zhanggui.rulebook.RuleDocument;
import java.util.Comparator;

/**
 * A clause as evidence for a question.
 *
 * @param document the document that holds the clause
 * @param clause the clause
 * @param strength how well it answers, 0 or more; comparable between questions
 * @param coverage how much of the question's matter it speaks of, 0 or more
 * @param known where the facts of clauses are kept
 */
public record WeighedClause(
        RuleDocument document, Clause clause, double strength, double coverage, KnownClauses known) {

    /** The strongest first; equally strong ones by their address, so that the order of the documents does not count. */
    public static final Comparator<WeighedClause> STRONGEST_FIRST = Comparator.comparingDouble(WeighedClause::strength)
            .reversed()
            .thenComparing(clause -> clause.clause().id().toString());

    private static final int LONGEST_STATED = 900;

    public boolean isGap() {
        return clause.kind() == ClauseKind.GAP;
    }

    public boolean isSection() {
        return clause.kind() == ClauseKind.SECTION;
    }

    /** Whether it is a section of other clauses. */
    public boolean hasClauses() {
        return !clause.children().isEmpty();
    }

    /** Whether its passage is short enough to be stated as a whole. */
    public boolean isStatable() {
        return facts().passage().length() <= LONGEST_STATED;
    }

    /** What the clause says. */
    public ClauseFacts facts() {
        return known.facts(clause);
    }

    public String platform() {
        return document.platform();
    }

    /** The better evidence of two searches that say the same in other words. */
    WeighedClause stronger(WeighedClause other) {
        return other.strength > strength ? other : this;
    }

    /** The evidence of two searches for one question. */
    public WeighedClause and(WeighedClause other) {
        return new WeighedClause(
                document, clause, strength + other.strength, Math.max(coverage, other.coverage), known);
    }

    public WeighedClause withStrength(double other) {
        return new WeighedClause(document, clause, other, coverage, known);
    }

    public WeighedClause withClause(Clause other) {
        return new WeighedClause(document, other, strength, coverage, known);
    }
}
